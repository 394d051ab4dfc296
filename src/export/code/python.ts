import type { Script } from "./write.ts";

const START = `import csv
import json
import sys
from urllib.parse import urljoin
from urllib.request import urlopen

rows = []


def read(address):
    with urlopen(address) as answer:
        return json.load(answer)
`;

const STORE = `
STORE = __STORE__
WANTED = json.loads(__WANTED__)


def order(category):
    index = category.get("index", list(category.get("label", {})))
    return index if isinstance(index, list) else sorted(index, key=index.get)


def figures(data, wanted, codes):
    axes = [order(data["dimension"][one]["category"]) for one in data["id"]]
    names, value, status = data["id"], data["value"], data.get("status") or {}

    def at(held, place):
        if isinstance(held, str):
            return held
        if isinstance(held, list):
            return held[place] if place < len(held) else None
        return held.get(str(place))

    def walk(depth, place, so):
        if depth == len(axes):
            yield so, at(value, place), at(status, place)
            return
        name = names[depth]
        allowed = codes if name == "area" else wanted["periods"] if name == "period" else None
        member = wanted["members"].get(name)
        for i, code in enumerate(axes[depth]):
            if allowed is not None and code not in allowed or member is not None and code not in member:
                continue
            yield from walk(depth + 1, place * len(axes[depth]) + i, {**so, name: code})

    return walk(0, 0, {})


catalogue = read(urljoin(STORE, "catalogue.json"))
items = {one["extension"]["id"]: one for one in catalogue["link"]["item"]}
for wanted in WANTED:
    for part in items[wanted["indicator"]]["extension"]["parts"]:
        codes = wanted["areas"].get(part["level"])
        members = part.get("members") or {}
        if not codes or any(name in members and not set(codes) & set(members[name]) for name, codes in wanted["members"].items()):
            continue
        for where, value, status in figures(read(urljoin(STORE, part["href"])), wanted, set(codes)):
            more = "; ".join(name + "=" + code for name, code in where.items() if name not in ("area", "period"))
            rows.append([wanted["indicator"], part["level"], where.get("area"), where.get("period"), more, value, status])
`;

const OFFICE = `

def pages(address):
    while address:
        page = read(address)
        yield from page["value"]
        more = page.get("@odata.nextLink")
        address = urljoin(address, more) if more else None


def from_office(one):
    for row in (row for address in one["addresses"] for row in pages(address)):
        area = row[one["area"]].strip() if one["area"] else one["areas"][0]
        period = one["periods"].get(row[one["period"]].strip()) if one["period"] else None
        if area not in one["areas"]:
            continue
        # A figure that is not there has a reason: it is no zero.
        value, status = row["Value"], row.get("ValueAttribute")
        value = None if value is None else value if one["factor"] == 1 else round(value * one["factor"], 6)
        more = "; ".join(name + "=" + row[name].strip() for name in one["members"])
        yield [one["indicator"], one["level"], area, period, more, value, None if status == "None" else status]
`;

const LIVE = `

FROM_OFFICE = json.loads(__OFFICE__)
for one in FROM_OFFICE:
    rows += from_office(one)
`;

const AT_SOURCE = `

READ_AT_SOURCE = False
AT_SOURCE = json.loads(__OFFICE__)
if READ_AT_SOURCE:
    there = {(one["indicator"], one["level"]) for one in AT_SOURCE}
    rows = [row for row in rows if (row[0], row[1]) not in there]
    for one in AT_SOURCE:
        rows += from_office(one)
`;

const END = `
writer = csv.writer(sys.stdout)
writer.writerow(["indicator", "level", "area", "period", "members", "value", "status"])
writer.writerows(rows)
`;

/** The script in Python, of nothing but what Python itself brings. Prints CSV; `rows` holds the figures. */
export const PYTHON: Script = {
  ...{ start: START, store: STORE, end: END },
  ...{ office: OFFICE, live: LIVE, atSource: AT_SOURCE },
};

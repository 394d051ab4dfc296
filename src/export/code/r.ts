import type { Script } from "./write.ts";

const START = `library(jsonlite)

figures <- NULL
read <- function(address) fromJSON(address, simplifyVector = FALSE)
`;

const STORE = `
store <- __STORE__
wanted <- fromJSON(__WANTED__, simplifyVector = FALSE)

order_of <- function(category) {
  index <- category$index
  if (is.null(index)) return(names(category$label))
  if (is.null(names(index))) unlist(index) else names(sort(unlist(index)))
}

# A cell of a list, of an object by place, or the same for all cells.
held <- function(all, place) {
  if (is.null(all)) return(NA)
  if (is.character(all)) return(all)
  found <- if (is.null(names(all))) { if (place < length(all)) all[[place + 1]] } else all[[as.character(place)]]
  if (is.null(found)) NA else found
}

figures_of <- function(data, one, codes, level) {
  ids <- unlist(data$id)
  axes <- lapply(ids, function(id) order_of(data$dimension[[id]]$category))
  names(axes) <- ids
  # The last axis goes round fastest.
  grid <- expand.grid(rev(axes), stringsAsFactors = FALSE)[ids]
  grid$place <- seq_len(nrow(grid)) - 1
  keep <- grid$area %in% codes & grid$period %in% unlist(one$periods)
  for (name in names(one$members)) if (name %in% ids) keep <- keep & grid[[name]] %in% unlist(one$members[[name]])
  grid <- grid[keep, ]
  if (nrow(grid) == 0) return(NULL)
  others <- setdiff(ids, c("area", "period"))
  members <- apply(grid[others], 1, function(row) paste(others, row, sep = "=", collapse = "; "))
  data.frame(
    indicator = one$indicator, level = level, area = grid$area, period = grid$period,
    members = if (length(others) == 0) "" else members,
    value = vapply(grid$place, function(place) as.numeric(held(data$value, place)), numeric(1)),
    status = vapply(grid$place, function(place) as.character(held(data$status, place)), character(1))
  )
}

items <- read(paste0(store, "catalogue.json"))$link$item
names(items) <- vapply(items, function(one) one$extension$id, character(1))
figures <- do.call(rbind, lapply(wanted, function(one) {
  do.call(rbind, lapply(items[[one$indicator]]$extension$parts, function(part) {
    codes <- unlist(one$areas[[part$level]])
    if (is.null(codes)) return(NULL)
    for (name in names(one$members)) {
      if (!is.null(part$members[[name]]) && !any(unlist(one$members[[name]]) %in% unlist(part$members[[name]]))) return(NULL)
    }
    figures_of(read(paste0(store, part$href)), one, codes, part$level)
  }))
}))
`;

const OFFICE = `
pages <- function(address) {
  rows <- list()
  while (!is.null(address)) {
    page <- read(address)
    rows <- c(rows, page$value)
    address <- page[["@odata.nextLink"]]
  }
  rows
}

from_office <- function(office) do.call(rbind, lapply(office, function(one) {
  rows <- do.call(c, lapply(one$addresses, pages))
  do.call(rbind, lapply(rows, function(row) {
    area <- if (is.null(one$area)) one$areas[[1]] else trimws(row[[one$area]])
    if (!(area %in% unlist(one$areas))) return(NULL)
    # A figure that is not there has a reason: it is no zero.
    status <- row$ValueAttribute
    data.frame(
      indicator = one$indicator, level = one$level, area = area,
      period = if (is.null(one$period)) NA_character_ else one$periods[[trimws(row[[one$period]])]],
      members = paste(vapply(names(one$members), function(name) paste0(name, "=", trimws(row[[name]])), ""), collapse = "; "),
      value = if (is.null(row[["Value"]])) NA_real_ else round(row[["Value"]] * one$factor, 6),
      status = if (is.null(status) || status == "None") NA_character_ else status
    )
  }))
}))
`;

const LIVE = `
office <- fromJSON(__OFFICE__, simplifyVector = FALSE)
figures <- rbind(figures, from_office(office))
`;

const AT_SOURCE = `
READ_AT_SOURCE <- FALSE
at_source <- fromJSON(__OFFICE__, simplifyVector = FALSE)
if (READ_AT_SOURCE) {
  there <- vapply(at_source, function(one) paste(one$indicator, one$level), "")
  figures <- rbind(figures[!(paste(figures$indicator, figures$level) %in% there), ], from_office(at_source))
}
`;

/** The script in R; of packages it needs only jsonlite. `figures` is a data frame. */
export const R: Script = {
  ...{ start: START, store: STORE, end: "\nprint(figures)\n" },
  ...{ office: OFFICE, live: LIVE, atSource: AT_SOURCE },
};

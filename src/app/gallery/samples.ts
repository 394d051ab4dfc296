/**
 * Per form a selection from the embedded store that suits it, as the search part of its address; the gallery and the
 * snapshots of the tests draw it. A form without one stands in the gallery as missing, and fails a test.
 */
export const SAMPLES: Readonly<Record<string, string>> = {
  table: "indicators=population&areas=group:g4&compare=NL01&periods=2019..2026&view=table",
  bar: "indicators=share-65plus&areas=group:g4&compare=NL01&periods=2024&view=bar",
  line: "indicators=house-price&areas=GM0363,GM0344,GM0014&compare=NL01&periods=2015..2025&view=line",
  heat: "indicators=self-rated-health,share-65plus,unemployment-rate&areas=in:PV29&compare=NL01&periods=latest&view=heat",
  stacked: "indicators=population-age&areas=group:g4&compare=NL01&periods=latest&view=stacked",
  ranking: "indicators=share-65plus&areas=in:PV26&compare=NL01&periods=2019,2024&view=ranking",
  kpi: "indicators=population,share-65plus,house-price&areas=GM0344&compare=NL01&periods=2019..2024&view=kpi",
  text: "indicators=population,house-price&areas=GM0344&compare=NL01&periods=2019..2024&view=text",
  area: "indicators=population&areas=group:g4&periods=2019..2026&view=area",
  multiples:
    "indicators=house-price&areas=GM0344,GM0307,GM0310,GM0342,GM0355,GM0356,GM0321,GM0345,GM0353,GM0632,GM0736,GM1904&compare=NL01&periods=2015..2025&view=multiples",
  dual: "indicators=house-price,population&areas=GM0344&periods=2019..2025&view=dual",
  slope: "indicators=house-price&areas=in:PV26&compare=NL01&periods=2015,2025&view=slope",
  distribution: "indicators=share-65plus&areas=all&compare=NL01&periods=2024&view=distribution",
  scatter: "indicators=income-per-inhabitant,self-rated-health&areas=all&compare=NL01&periods=2024&view=scatter",
  funnel:
    "indicators=covid-admissions~by.year~per.100000,population~recast.2023&areas=all&compare=NL01&periods=2021&view=funnel",
  profile:
    "indicators=share-65plus,self-rated-health,crimes-per-1000,owner-occupied-homes,income-per-inhabitant,distance-gp,deaths-per-1000&areas=in:PV26&compare=NL01,PV26&periods=2024&view=profile",
  radar:
    "indicators=share-65plus,self-rated-health,crimes-per-1000,owner-occupied-homes,income-per-inhabitant,distance-gp,deaths-per-1000&areas=in:PV26&compare=NL01&periods=2024&view=radar",
  pyramid: "indicators=population-age&areas=GM0344&compare=NL01&periods=2024&view=pyramid",
  pie: "indicators=population-age&areas=GM0344&periods=2024&view=pie",
  calendar: "indicators=covid-admissions&level=land&areas=NL01&periods=2020-02-27..2021-12-31&view=calendar",
  treemap: "indicators=votes-tk2025&areas=group:g4&periods=latest&view=treemap",
  map: "indicators=self-rated-health&periods=2024&view=map",
  maps: "indicators=share-65plus&areas=all&periods=2019,2024&view=maps",
  change: "indicators=crimes-per-1000&areas=all&periods=2021,2025&view=change",
  bivariate: "indicators=income-per-inhabitant,self-rated-health&areas=all&periods=2024&view=bivariate",
  circles: "indicators=population&areas=all&periods=2024&view=circles",
  pies: "indicators=population-age&areas=in:PV26&periods=2024&view=pies",
};

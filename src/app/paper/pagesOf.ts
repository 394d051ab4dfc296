/**
 * On which page each figure will stand, counted from 1. No browser says so beforehand: each run of pages is for a moment
 * laid out in columns as large as a page, which break where pages do.
 */
export function pagesOf(paper: HTMLElement): number[] {
  paper.classList.add("counted");
  const pages: number[] = [];
  let before = 0;
  for (const run of paper.querySelectorAll(".paper-run")) {
    const { left, width } = run.getBoundingClientRect();
    if (width === 0) continue;
    for (const section of run.querySelectorAll("section")) {
      pages.push(before + 1 + Math.floor((section.getBoundingClientRect().left - left) / width + 0.01));
    }
    before += Math.max(1, Math.round(run.scrollWidth / width));
  }
  paper.classList.remove("counted");
  return pages;
}

// what scrolls can be reached with the keyboard, and what opens has a name
document$.subscribe(() => setTimeout(() => {
  document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset p:has(> img[src$='.svg'])").forEach((one) => {
    if (one.scrollWidth > one.clientWidth) {
      one.tabIndex = 0
    }
  })
  document.querySelector(".md-search").setAttribute("aria-label", "Search")
}))

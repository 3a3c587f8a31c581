(function () {
  "use strict";
  var form = document.getElementById("filter"), body = document.querySelector(".list tbody");
  var rows = Array.prototype.slice.call(body.rows), sorts = document.querySelectorAll("[data-sort]");
  function show() {
    var words = form.words.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
    rows.forEach(function (row) {
      var fits = ["family", "kind", "degree"].every(function (name) {
        return !form[name].value || form[name].value === row.dataset[name];
      }) && words.every(function (word) { return row.dataset.words.indexOf(word) >= 0; });
      row.hidden = !fits;
      shown += fits;
    });
    document.getElementById("count").textContent = shown + " of " + rows.length + " roles";
  }
  function place(row, key, rising) {
    var text = row.dataset[key], wide = key !== "title" && key !== "index" && "wide" in row.dataset;
    if (key === "title") { return [0, 0, 0]; }
    return text === "" ? [1, 0, 0] : [0, wide ? 1 : 0, rising ? +text : -text];
  }
  function sort(key, rising) {
    rows.sort(function (one, other) {
      var a = place(one, key, rising), b = place(other, key, rising);
      for (var n = 0; n < 3; n++) { if (a[n] !== b[n]) { return a[n] - b[n]; } }
      return one.dataset.title < other.dataset.title ? -1 : 1;
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }
  sorts.forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      sort(link.dataset.sort, "rising" in link.dataset);
      sorts.forEach(function (one) { one.removeAttribute("aria-current"); });
      link.setAttribute("aria-current", "true");
      document.getElementById("about").textContent = link.dataset.about;
    });
  });
  form.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("pageshow", show);
  form.hidden = false;
  show();
})();

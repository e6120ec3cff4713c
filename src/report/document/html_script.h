// SPDX-License-Identifier: GPL-3.0-or-later
// The one script of HTML documents: it filters hosts and rows, and folds. For the .cpp files of this room
// only.
#pragma once

#include <QCryptographicHash>

#include <string>
#include <string_view>

namespace port135::report {

/// It reads the page's own text and sets nothing but `hidden` and `open`. Without it everything is shown.
inline constexpr std::string_view htmlScript = R"js(
(function () {
  'use strict';
  var form = document.getElementById('filter');
  var folds = Array.prototype.slice.call(document.querySelectorAll('section.item > details'));
  function unfold(target) {
    for (var e = target; e; e = e.parentElement) {
      if (e.tagName === 'DETAILS') { e.open = true; }
      if (e.tagName === 'SECTION' && e.firstElementChild && e.firstElementChild.tagName === 'DETAILS') {
        e.firstElementChild.open = true;
      }
    }
  }
  function arrive() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) { unfold(target); target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', arrive);
  window.addEventListener('beforeprint', function () { folds.forEach(function (e) { e.open = true; }); });
  arrive();
  if (!form) { return; }
  form.hidden = false;
  var query = form.querySelector('input'), level = form.querySelector('select'), count = form.querySelector('output');
  var items = Array.prototype.slice.call(document.querySelectorAll('[data-level]'));
  var texts = [];
  function textOf(item) {
    var text = item.textContent;
    Array.prototype.forEach.call(item.querySelectorAll('a[data-same]'), function (link) {
      text += ' ' + document.getElementById(link.getAttribute('href').slice(1)).textContent;
    });
    return text.toLowerCase();
  }
  function run() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
    items.forEach(function (e, i) {
      if (words.length && texts[i] === undefined) { texts[i] = textOf(e); }
      var fits = (!level.value || e.getAttribute('data-level') === level.value) &&
        words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      e.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = words.length || level.value ? shown + ' / ' + items.length : '';
  }
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  query.addEventListener('input', run);
  level.addEventListener('change', run);
  form.addEventListener('click', function (event) {
    var fold = event.target.getAttribute('data-fold');
    if (fold) { folds.forEach(function (e) { e.open = fold === '1'; }); }
  });
  run();
}());
)js";

/// What a Content-Security-Policy names it by.
inline std::string htmlScriptHash()
{
    return QCryptographicHash::hash(QByteArrayView(htmlScript.data(), qsizetype(htmlScript.size())),
                                    QCryptographicHash::Sha256)
        .toBase64()
        .toStdString();
}

} // namespace port135::report

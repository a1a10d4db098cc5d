// The controls: which indicator, which strategies, levels or difference, with or without intervals.
const state = { indicator: DATA.indicators[0], view: 'levels', bands: true, pair: PAIRS[0], market: MARKETS[0], hidden: new Set() };

function swatch(place) {
  const svg = node('svg', { width: 34, height: 12, 'aria-hidden': 'true' });
  svg.append(node('line', { x1: 1, x2: 33, y1: 6, y2: 6, stroke: colourOf(place), 'stroke-width': 3,
    'stroke-dasharray': place < 0 ? '' : DASHES[place % 8] }));
  return svg;
}

function choice(id, label, options, chosen, change) {
  const select = html('select', { id });
  options.forEach(([text, value], n) => select.append(html('option', { value: n, selected: value === chosen }, text)));
  select.addEventListener('change', () => { change(options[select.value][1]); refresh(); });
  return html('label', { for: id }, label, select);
}

function tick(id, text, checked, change, ...before) {
  const box = html('input', { type: 'checkbox', id, checked });
  box.addEventListener('change', () => { change(box.checked); refresh(); });
  return html('label', { class: 'tick', for: id }, box, ...before, text);
}

function strategies() {
  const list = html('div', { class: 'choices' });
  SIDES.forEach(s => list.append(tick('side-' + s.place, s.name, true, on => {
    if (on) state.hidden.delete(s.place); else state.hidden.add(s.place);
  }, swatch(s.place))));
  return html('fieldset', { id: 'strategies' }, html('legend', {}, WORD.strategies), list);
}

function controls() {
  const bar = html('div', { class: 'controls' });
  bar.append(choice('indicator', WORD.indicator, DATA.indicators.map(i => [i.label, i]), state.indicator, i => { state.indicator = i; }));
  const views = [[WORD.levels, 'levels']];
  if (PAIRS.length) views.push([WORD.difference, 'difference']);
  if (MARKETS.length) views.push([WORD.platforms, 'platforms']);
  if (views.length > 1) bar.append(choice('view', WORD.view, views, state.view, v => { state.view = v; }));
  bar.append(choice('pair', WORD.pair, PAIRS.map(p => [p.name, p]), state.pair, p => { state.pair = p; }));
  bar.append(choice('market', WORD.strategies, MARKETS.map(m => [m.name, m]), state.market, m => { state.market = m; }));
  bar.append(tick('bands', WORD.bands, true, on => { state.bands = on; }), strategies());
  return bar;
}

const explorer = document.getElementById('explorer');
const main = html('div', { class: 'chart', id: 'main-chart' });
const meaning = html('p', { class: 'small', id: 'meaning' });
const cards = document.getElementById('cards');
const wanted = ['marketShare', 'netPresentValue', 'profit', 'active', 'members', 'matches', 'matchRate', 'customerEquity', 'satisfaction',
  'trustingMembers', 'churn'];
const small = DATA.indicators.filter(i => wanted.includes(i.key)
  && (i.key !== 'marketShare' || DATA.folders.some(s => s.rivalry))).map(indicator => {
  const host = html('div', { class: 'chart' });
  cards.append(host);
  return { host, indicator };
});

function refresh() {
  document.getElementById('strategies').hidden = state.view !== 'levels';
  document.getElementById('pair').parentElement.classList.toggle('away', state.view !== 'difference' || PAIRS.length < 2);
  document.getElementById('market').parentElement.classList.toggle('away', state.view !== 'platforms' || MARKETS.length < 2);
  const shown = SIDES.filter(s => !state.hidden.has(s.place));
  const model = {
    difference: () => differenceModel(state.indicator, state.pair, state.bands),
    platforms: () => marketModel(state.indicator, state.market, state.bands),
    levels: () => Object.assign(levelsModel(state.indicator, shown, state.bands), { labels: true }),
  }[state.view]();
  meaning.textContent = state.indicator.meaning;
  put(main, model, 0.45);
}

// Who has the market: one chart where the sides are its platforms, otherwise one for the market of each side.
const share = DATA.indicators.find(i => i.key === 'marketShare');
const rivalry = document.getElementById('shares');
const shares = (rivalry ? MARKETS : []).map(market => {
  const host = html('div', { class: 'chart' });
  rivalry.append(host);
  return { host, market };
});

function drawAll() {
  refresh();
  shares.forEach(card => put(card.host, Object.assign(marketModel(share, card.market, true), { title: card.market.name }), 0.62));
  small.forEach(card => put(card.host, levelsModel(card.indicator, SIDES, true), 0.62));
}

explorer.append(controls(), meaning, main);
const legend = html('p', { class: 'legend' });
SIDES.forEach(s => legend.append(html('span', {}, swatch(s.place), ' ' + s.name)));
document.getElementById('legend').append(legend);
drawAll();

// The font of the page is there a moment later; texts have other widths then.
document.fonts.ready.then(drawAll);

let drawnAt = window.innerWidth;
window.addEventListener('resize', () => {
  if (window.innerWidth !== drawnAt) { drawnAt = window.innerWidth; drawAll(); }
});

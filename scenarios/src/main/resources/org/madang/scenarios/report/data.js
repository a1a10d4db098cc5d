// Rows come as changes from week to week, in units of their own; see unpack.
const DATA = JSON.parse(document.getElementById('data').textContent);
const WORD = DATA.words;
const LANG = DATA.lang;
const DASHES = ['', '8 4', '2 3', '10 3.4 2 3.4', '16 4.4', '10 3 2 3 2 3', '4.4 4.4', '16 3.6 5 3.6'];

function running(row) {
  let sum = 0;
  return row.map(step => (step === null ? null : (sum += step)));
}

function unpack(packed) {
  const mean = running(packed.m);
  const below = running(packed.d);
  const above = packed.u ? running(packed.u) : below;
  const at = (n, width, sign) => (mean[n] === null || width[n] === null ? null : (mean[n] + sign * width[n]) * packed.s);
  return {
    mean: mean.map(v => (v === null ? null : v * packed.s)),
    low: mean.map((v, n) => at(n, below, -1)),
    high: mean.map((v, n) => at(n, above, 1)),
  };
}

function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (all, name) => values[name]);
}

// Every side of every folder has a place, which decides its colour and its dash.
const SIDES = [];
DATA.folders.forEach((folder, s) => folder.sides.forEach((name, side) => {
  const suffix = DATA.folders.length > 1 ? ' · ' + folder.name : '';
  SIDES.push({ folder: s, side, name: name + suffix, place: SIDES.length });
}));

const PAIRS = [];
// The reference, which is best in what decides, less each other side.
DATA.folders.forEach((folder, s) => {
  const first = SIDES.find(x => x.folder === s && x.side === folder.reference);
  SIDES.filter(x => x.folder === s && x !== first).forEach((second, index) => {
    PAIRS.push({ folder: s, index, first, second, name: first.name + ' − ' + second.name });
  });
});
// Between folders there is no interval: their replications are not pairs.
if (DATA.folders.length === 2) {
  SIDES.filter(a => a.folder === 0).forEach(a => SIDES.filter(b => b.folder === 1
    && DATA.folders[1].sides[b.side] === DATA.folders[0].sides[a.side]).forEach(b => {
    PAIRS.push({ folder: -1, first: a, second: b, name: a.name + ' − ' + b.name });
  }));
}

// A side whose market has other platforms, with the lines of all of them: its own first, in its own colour.
const MARKETS = SIDES.filter(s => DATA.folders[s.folder].rivals[s.side].names.length)
  .map(s => Object.assign({ rivals: DATA.folders[s.folder].rivals[s.side] }, s));

function marketModel(indicator, market, bands) {
  const own = DATA.folders[market.folder].levels[indicator.key];
  const others = market.rivals.levels[indicator.key] || [];
  const names = [market.rivals.own, ...market.rivals.names];
  const packed = own ? [own[market.side], ...others] : [];
  const series = packed.map((p, k) => Object.assign({ name: names[k], place: k }, unpack(p)));
  return { indicator, title: fill(WORD.platformsOf, { side: market.name, indicator: indicator.label }), series, bands, crossovers: [],
    events: eventsOf([market.folder]), labels: true, always: true };
}

function eventsOf(folders) {
  const marks = folders.flatMap(s => DATA.folders[s].events);
  return marks.filter((m, n) => marks.findIndex(o => o.week === m.week && o.name === m.name) === n);
}

function levelsModel(indicator, sides, bands) {
  const series = sides.filter(s => DATA.folders[s.folder].levels[indicator.key]).map(s => Object.assign(
    { name: s.name, place: s.place }, unpack(DATA.folders[s.folder].levels[indicator.key][s.side])));
  return { indicator, title: indicator.label, series, bands, crossovers: [],
    events: eventsOf([...new Set(sides.map(s => s.folder))]) };
}

function across(indicator, pair) {
  const rows = [pair.first, pair.second].map(s => unpack(DATA.folders[s.folder].levels[indicator.key][s.side]).mean);
  const mean = rows[0].map((v, n) => (v === null || rows[1][n] == null ? null : v - rows[1][n]));
  return { mean, low: mean.map(() => null), high: mean.map(() => null) };
}

function differenceModel(indicator, pair, bands) {
  const within = pair.folder >= 0;
  const packed = within && (DATA.folders[pair.folder].differences[indicator.key] || [])[pair.index];
  const both = DATA.folders.every(s => s.levels[indicator.key]);
  const rows = packed ? unpack(packed) : !within && both ? across(indicator, pair) : null;
  const found = within ? (DATA.folders[pair.folder].crossovers[indicator.key] || [])[pair.index] || [] : [];
  const crossovers = found.map(c => Object.assign({}, c, { place: c.leader === pair.first.side ? pair.first.place : pair.second.place }));
  return { indicator, title: fill(WORD.differenceIn, { indicator: indicator.label }), bands, pair, crossovers,
    series: rows ? [Object.assign({ name: pair.name, place: -1 }, rows)] : [],
    events: eventsOf(within ? [pair.folder] : [0, 1]) };
}

// A line chart as SVG; colours are variables of the style sheet, so that it follows light, dark and paper by itself.
const NS = 'http://www.w3.org/2000/svg';

function node(tag, attributes, text) {
  const element = document.createElementNS(NS, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function colourOf(place) {
  return place < 0 ? 'var(--ink)' : `var(--s${place % 8})`;
}

function inkOf(place) {
  return place < 0 ? 'var(--ink)' : `var(--t${place % 8})`;
}

const ruler = document.createElement('canvas').getContext('2d');

// As wide as it is drawn when it is strong, which is widest.
function textWidth(text) {
  ruler.font = '600 13px ' + getComputedStyle(document.body).fontFamily;
  return ruler.measureText(text).width + 2;
}

function range(model) {
  let low = Infinity;
  let high = -Infinity;
  for (const s of model.series) {
    for (const row of model.bands ? [s.mean, s.low, s.high] : [s.mean]) {
      for (const v of row) if (v !== null) { low = Math.min(low, v); high = Math.max(high, v); }
    }
  }
  // An interval from few requests may reach beyond what a share can be; the axis does not.
  if (model.indicator.quantity === 'SHARE' && !model.pair) { low = Math.max(low, 0); high = Math.min(high, 1); }
  // Zero belongs to the picture unless everything happens far from it.
  if (model.pair || low > 0 && low < high * 0.7) low = Math.min(low, 0);
  if (model.pair || high < 0 && high > low * 0.7) high = Math.max(high, 0);
  if (low === high) { low -= Math.abs(low) / 10 || 1; high += Math.abs(high) / 10 || 1; }
  const gap = (high - low) * 0.04;
  return [low === 0 ? 0 : low - gap, high === 0 ? 0 : high + gap];
}

// Pieces without gaps of a row, as lists of places in it.
function pieces(row) {
  const found = [];
  row.forEach((v, n) => {
    if (v === null) return;
    if (n === 0 || row[n - 1] === null) found.push([]);
    found[found.length - 1].push(n);
  });
  return found;
}

function linePath(row, x, y) {
  return pieces(row).map(p => 'M' + p.map(n => x(n + 1).toFixed(1) + ' ' + y(row[n]).toFixed(1)).join('L')).join('');
}

function areaPath(low, high, x, y) {
  const point = (row, n) => x(n + 1).toFixed(1) + ' ' + y(row[n]).toFixed(1);
  return pieces(low).map(p => 'M' + p.map(n => point(high, n)).join('L') + 'L'
    + [...p].reverse().map(n => point(low, n)).join('L') + 'Z').join('');
}

function layout(model, width, height) {
  const weeks = Math.max(1, ...model.series.map(s => s.mean.length));
  const [low, high] = range(model);
  const marks = ticks(low, high, height < 220 ? 4 : 6, model.indicator.quantity, LANG);
  const left = 12 + Math.max(...marks.map(t => textWidth(t.text)));
  const labels = model.labels && (width > 620 || model.always) ? Math.min(260, 14 + Math.max(...model.series.map(s => textWidth(s.name)))) : 0;
  const box = { left, right: width - Math.max(16, labels), top: 14 + 18 * Math.min(3, model.crossovers.length + model.events.length),
    bottom: height - 40 };
  return { box, weeks, marks, labels, low, high, width, height,
    x: w => box.left + ((w - 1) / Math.max(1, weeks - 1)) * (box.right - box.left),
    y: v => box.bottom - Math.max(0, Math.min(1, (v - low) / (high - low))) * (box.bottom - box.top) };
}

function grid(svg, at, model) {
  for (const t of at.marks) {
    svg.append(node('line', { x1: at.box.left, x2: at.box.right, y1: at.y(t.value), y2: at.y(t.value),
      stroke: t.value === 0 ? 'var(--muted)' : 'var(--grid)' }));
    svg.append(node('text', { x: at.box.left - 6, y: at.y(t.value) + 4, 'text-anchor': 'end' }, t.text));
  }
  for (const w of weekTicks(at.weeks, (at.box.right - at.box.left) / 55)) {
    svg.append(node('line', { x1: at.x(w), x2: at.x(w), y1: at.box.bottom, y2: at.box.bottom + 4, stroke: 'var(--muted)' }));
    svg.append(node('text', { x: at.x(w), y: at.box.bottom + 18, 'text-anchor': 'middle' }, w));
  }
  svg.append(node('text', { x: at.box.right, y: at.box.bottom + 35, 'text-anchor': 'end' }, WORD.week));
}

function curves(svg, at, model) {
  if (model.bands) {
    for (const s of model.series) {
      svg.append(node('path', { d: areaPath(s.low, s.high, at.x, at.y), class: 'band',
        fill: s.place < 0 ? 'var(--muted)' : colourOf(s.place), 'fill-opacity': 0.2 }));
    }
  }
  for (const s of model.series) {
    svg.append(node('path', { d: linePath(s.mean, at.x, at.y), class: 'line', fill: 'none', stroke: colourOf(s.place),
      'stroke-width': 2.5, 'stroke-linejoin': 'round', 'stroke-dasharray': s.place < 0 ? '' : DASHES[s.place % 8] }));
  }
}

// Vertical marks with their words, each on a line of its own so that they never cover one another.
function marks(svg, at, model) {
  const all = model.crossovers.map(c => ({ week: c.week, low: c.low, high: c.high, text: c.text, ink: inkOf(c.place), strong: 1 }))
    .concat(model.events.map(e => ({ week: e.week, text: e.name, ink: 'var(--muted)' })))
    .filter(m => m.week >= 1 && m.week <= at.weeks);
  all.forEach((m, n) => {
    const row = 12 + 18 * (n % 3);
    if (m.high > m.low) {
      svg.append(node('rect', { x: at.x(m.low), width: at.x(Math.min(m.high, at.weeks)) - at.x(m.low), y: at.box.top,
        height: at.box.bottom - at.box.top, fill: m.ink, 'fill-opacity': 0.1 }));
    }
    svg.append(node('line', { x1: at.x(m.week), x2: at.x(m.week), y1: row + 4, y2: at.box.bottom, stroke: m.ink,
      'stroke-dasharray': '3 3', class: m.strong ? 'crossover' : 'event' }));
    const half = textWidth(m.text) / 2;
    const x = Math.max(half, Math.min(at.width - half, at.x(m.week)));
    const text = node('text', { x, y: row, 'text-anchor': 'middle', class: m.strong ? 'strong' : '' }, m.text);
    text.style.fill = m.ink;
    svg.append(text);
  });
}

// Names at the ends of the lines, pushed apart where the lines end close to one another.
function endLabels(svg, at, model) {
  if (!at.labels) return;
  const ends = model.series.map(s => ({ s, last: pieces(s.mean).flat().pop() })).filter(e => e.last !== undefined)
    .map(e => ({ s: e.s, y: at.y(e.s.mean[e.last]) })).sort((a, b) => a.y - b.y);
  ends.forEach((e, n) => { if (n > 0) e.y = Math.max(e.y, ends[n - 1].y + 17); });
  const over = ends.length ? Math.max(0, ends[ends.length - 1].y - at.box.bottom) : 0;
  for (const e of ends) {
    const text = node('text', { x: at.box.right + 8, y: e.y - over + 4, class: 'strong' }, e.s.name);
    text.style.fill = inkOf(e.s.place);
    svg.append(text);
  }
}

function drawing(model, width, height, label) {
  const svg = node('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', tabindex: 0, 'aria-label': label });
  if (model.series.every(s => s.mean.every(v => v === null))) {
    svg.append(node('text', { x: width / 2, y: height / 2, 'text-anchor': 'middle' }, WORD.noData));
    return { svg, at: null };
  }
  const at = layout(model, width, height);
  [grid, curves, marks, endLabels].forEach(part => part(svg, at, model));
  return { svg, at };
}

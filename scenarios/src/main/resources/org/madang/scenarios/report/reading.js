// Reading values off a chart: by pointing at it, by touch, and with the keyboard.
function html(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  });
  element.append(...children);
  return element;
}

function valueText(model, s, n) {
  const q = model.indicator.quantity;
  const text = compact(s.mean[n], q, LANG);
  const ends = { value: text, low: compact(s.low[n], q, LANG), high: compact(s.high[n], q, LANG) };
  return model.bands && s.low[n] !== null ? fill(WORD.interval, ends) : text;
}

function showWeek(chart, week) {
  const { model, at, svg, host } = chart;
  hideWeek(chart);
  chart.week = Math.max(1, Math.min(at.weeks, week));
  const x = at.x(chart.week);
  chart.guide = node('g', { class: 'guide' });
  chart.guide.append(node('line', { x1: x, x2: x, y1: at.box.top, y2: at.box.bottom, stroke: 'var(--ink)' }));
  const lines = [html('p', {}, html('b', {}, fill(WORD.inWeek, { week: chart.week })))];
  for (const s of model.series) {
    const n = chart.week - 1;
    if (s.mean[n] !== null && s.mean[n] !== undefined) {
      chart.guide.append(node('circle', { cx: x, cy: at.y(s.mean[n]), r: 4.5, fill: colourOf(s.place), stroke: 'var(--paper)' }));
      lines.push(html('p', {}, `${s.name}: ${valueText(model, s, n)}`));
    }
  }
  svg.append(chart.guide);
  chart.reading = html('div', { class: 'reading', role: 'status', 'aria-live': 'polite' }, ...lines);
  host.append(chart.reading);
  place(chart, x);
}

// Beside the guide, on the side where there is room, and never over the edge of the chart.
function place(chart, x) {
  const scale = chart.svg.clientWidth / chart.at.width;
  const room = chart.host.clientWidth - chart.reading.offsetWidth;
  const right = x * scale + 12;
  const left = right <= room ? right : x * scale - 12 - chart.reading.offsetWidth;
  chart.reading.style.left = Math.max(0, Math.min(room, left)) + 'px';
  chart.reading.style.top = chart.svg.offsetTop + chart.at.box.top + 'px';
}

function hideWeek(chart) {
  if (chart.guide) chart.guide.remove();
  if (chart.reading) chart.reading.remove();
  chart.guide = chart.reading = null;
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1, PageUp: -13, PageDown: 13, Home: -1e9, End: 1e9 };

function makeReadable(chart) {
  const { svg, at } = chart;
  if (!at) return;
  const point = event => {
    const shape = svg.getBoundingClientRect();
    const x = ((event.clientX - shape.left) / shape.width) * at.width;
    showWeek(chart, Math.round(1 + ((x - at.box.left) / (at.box.right - at.box.left)) * (at.weeks - 1)));
  };
  svg.addEventListener('pointermove', point);
  svg.addEventListener('pointerdown', point);
  svg.addEventListener('pointerleave', () => hideWeek(chart));
  svg.addEventListener('blur', () => hideWeek(chart));
  svg.addEventListener('keydown', event => {
    if (event.key === 'Escape') hideWeek(chart);
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    showWeek(chart, (chart.week || Math.round(at.weeks / 2)) + STEPS[event.key]);
  });
}

// Draws into a place on the page, and again whenever its width changes.
function put(host, model, ratio) {
  const width = Math.max(280, Math.round(host.clientWidth));
  const height = Math.round(Math.max(210, Math.min(460, width * ratio)));
  const unit = model.indicator.unit;
  const label = `${model.title}${unit ? ` (${unit})` : ''}: ${model.series.map(s => s.name).join(', ')}. ${WORD.chartHelp}`;
  const { svg, at } = drawing(model, width, height, label);
  host.replaceChildren(html('p', { class: 'title' }, model.title, ' ', html('span', { class: 'small' }, unit)), svg);
  const chart = { host, model, svg, at, week: 0 };
  makeReadable(chart);
}

// Numbers as the tables of the report write them.
const MAGNITUDES = { en: [[1e12, ' tn'], [1e9, ' bn'], [1e6, ' M'], [1e3, ' k']], ko: [[1e12, '조'], [1e8, '억'], [1e4, '만']] };

// Korean numbers below 100,000 are written out.
function magnitude(size, lang) {
  if (lang === 'ko' && size < 99950) return [1, ''];
  return MAGNITUDES[lang].find(m => size >= m[0] * 0.9995) || [1, ''];
}

function grouped(digits) {
  const [whole, part] = digits.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : '.' + part);
}

function write(value, mag, decimals, trim) {
  let text = Math.abs(value / mag[0]).toFixed(decimals);
  if (trim && decimals > 0) text = text.replace(/\.?0+$/, '');
  if (Number(text) === 0) return '0';
  return (value < 0 ? '−' : '') + grouped(text) + mag[1];
}

// About three significant digits; shares as percentages.
function compact(value, quantity, lang) {
  if (value === null || !isFinite(value)) return '–';
  const share = quantity === 'SHARE';
  const shown = share ? value * 100 : value;
  const mag = share ? [1, ''] : magnitude(Math.abs(shown), lang);
  const size = Math.abs(shown / mag[0]);
  if (share) return write(shown, mag, size >= 99.95 || size === 0 ? 0 : size >= 1 ? 1 : 2, false) + '%';
  const decimals = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
  return write(shown, mag, decimals, mag[0] === 1 || lang === 'ko');
}

// Ticks at 1, 2 or 5 times a power of ten, with their texts in one form.
function ticks(low, high, count, quantity, lang) {
  const scale = quantity === 'SHARE' ? 100 : 1;
  const rough = ((high - low) * scale) / count;
  const power = Math.pow(10, Math.floor(Math.log10(rough)));
  const step = power * [1, 2, 5, 10].find(f => f * power >= rough * 0.999);
  const mag = quantity === 'SHARE' ? [1, ''] : magnitude(Math.max(Math.abs(low), Math.abs(high)) * scale, lang);
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(step / mag[0]) + 1e-9)));
  const list = [];
  for (let n = Math.ceil((low * scale) / step - 1e-9); n * step <= high * scale * (1 + 1e-12) + step * 1e-9; n++) {
    const value = n * step;
    const text = n === 0 ? '0' : write(value, mag, decimals, lang === 'ko' && mag[0] > 1);
    list.push({ value: value / scale, text: text + (quantity === 'SHARE' ? '%' : '') });
  }
  return list;
}

function weekTicks(weeks, count) {
  const steps = [1, 2, 4, 13, 26, 52, 104, 208, 260, 520];
  const step = steps.find(s => weeks / s <= count) || Math.ceil(weeks / count);
  const list = [];
  for (let w = step; w <= weeks; w += step) list.push(w);
  return list;
}

// The reader's words: what they are called here, from the glossary that stands in the page.
const GLOSSARY = JSON.parse(document.getElementById('glossary').textContent);
const MOST_FOUND = 5;

function plain(word) {
  return word.toLowerCase().replace(/[\s-]/g, '');
}

// Best first: the word itself, then words that begin with it, then those that contain it.
function nearness(entry, asked) {
  const words = entry.words.map(plain);
  if (words.includes(asked)) return 0;
  if (words.some(w => w.startsWith(asked))) return 1;
  if (words.some(w => w.includes(asked))) return 2;
  return entry.leads.some(l => plain(l.name).includes(asked)) ? 3 : 4;
}

function lookUp(text) {
  const asked = plain(text);
  if (!asked) return [];
  const near = GLOSSARY.map(entry => [nearness(entry, asked), entry]).filter(([n]) => n < 4)
    .sort((a, b) => a[0] - b[0]).map(([, entry]) => entry);
  // An indicator to which a word leads stands there.
  const led = near.filter(entry => entry.leads.length > 1).flatMap(entry => entry.leads.map(l => l.name));
  return near.filter(entry => entry.leads.length > 1 || !led.includes(entry.leads[0].name)).slice(0, MOST_FOUND);
}

// An English page does not carry the font for Korean words; they are found all the same.
function shown(words) {
  return words.filter(w => LANG === 'ko' || !/[\uac00-\ud7a3]/.test(w)).join(', ');
}

function lead(l) {
  const indicator = DATA.indicators.find(i => i.key === l.name);
  const item = html('li', {}, html('code', {}, l.name), l.label ? ' ' + l.label + ': ' : ' ', l.meaning);
  if (indicator) {
    const show = html('button', { type: 'button' }, WORD.show);
    show.addEventListener('click', () => {
      const select = document.getElementById('indicator');
      select.value = DATA.indicators.indexOf(indicator);
      select.dispatchEvent(new Event('change'));
      document.getElementById('main-chart').scrollIntoView({ block: 'center' });
    });
    item.append(' ', show);
  }
  return item;
}

const found = document.getElementById('found');
const asking = html('input', { type: 'search', id: 'lookup', placeholder: WORD.lookupSuch, autocomplete: 'off' });
document.getElementById('asking').append(html('label', { for: 'lookup' }, WORD.lookup, asking));
asking.addEventListener('input', () => {
  const entries = lookUp(asking.value);
  found.replaceChildren(...entries.map(entry => {
    const leads = html('ul', {});
    entry.leads.forEach(l => leads.append(lead(l)));
    return html('div', { class: 'entry' }, html('h3', {}, shown(entry.words)), html('p', {}, entry.meaning), leads);
  }));
  if (!entries.length && plain(asking.value)) found.append(html('p', {}, fill(WORD.notFound, { word: asking.value })));
});

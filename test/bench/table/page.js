// The page's own script; the server makes its rows with the same functions.
(() => {
  const GIVEN =
    'Roelina Kwabena Sjoukje Bouchra Wiebren Xiomara Tjitske Ayodele Ghislaine Oktay Marijke Thijmen Soraya Dieuwertje Radosław Ngozi Hanneke Fabrizio Jorinde Yusuf Annelotte Zbigniew Famke Idris Lieselot Mehdi Willemijn Chidi Berber Rutger Shanti Evert Nilüfer Joost Amsale Gijsbert Mirjana Sietske Kofi Leontien Ruben Aïcha Dirkje Piotr Esmeralda Taeke Vesna Hidde Loubna Siebren'.split(
      ' ',
    );
  const LAST_START =
    'Zwart Hoog Nieuw Wester Ooster Berk Linde Eiken Molen Kerk Water Veen Heide Duin Graaf Koning Roze Appel Zilver Steen'.split(
      ' ',
    );
  const LAST_END = 'sluis horst kamp veld stra berg huizen brink meer donk'.split(' ');
  const PLACES = 'Utrecht Zwolle Groningen Leeuwarden Tilburg Breda Nijmegen Almere'.split(' ');
  const JOBS = ['Planner logistiek', 'Verpleegkundige', 'Monteur', 'Docent wiskunde', 'Backend developer'];
  const STAGES = ['Nieuw', 'Gebeld', 'Gesprek', 'Aanbod'];
  const ROWS = 10_000;

  /** Everything that stands in row `i`; every name stands once. */
  const rowOf = (i) => {
    const given = GIVEN[i % GIVEN.length];
    const at = Math.floor(i / GIVEN.length);
    const last =
      LAST_START[at % LAST_START.length] + LAST_END[Math.floor(at / LAST_START.length) % LAST_END.length];
    const more = Math.floor(at / (LAST_START.length * LAST_END.length));
    const surname = more ? `${last}-${LAST_START[(more - 1) % LAST_START.length]}man` : last;
    const plain = given
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
    const figures = String(10_000_000 + ((i * 7919) % 89_999_999));
    return {
      id: i + 1,
      name: `${given} ${surname}`,
      mail: `${plain}.${surname.toLowerCase()}@voorbeeld.example`,
      phone: `06 ${figures.slice(0, 4)} ${figures.slice(4)}`,
      place: PLACES[(i * 3) % PLACES.length],
      job: JOBS[(i * 7) % JOBS.length],
      stage: STAGES[i % STAGES.length],
      date: `${1 + (i % 28)}-${1 + (i % 12)}-2026`,
    };
  };
  const cells = (row) =>
    `<td><a class="name" href="/candidates/${row.id}">${row.name}</a></td><td class="mail">${row.mail}</td><td class="phone">${row.phone}</td><td>${row.place}</td><td>${row.job}</td><td><span class="stage">${row.stage}</span></td><td>${row.date}</td>`;
  const markup = (row) => `<tr data-candidate="${row.id}">${cells(row)}</tr>`;

  /** Puts rows before the first one, as a page does that hears of new candidates. */
  let next = ROWS;
  const insert = (count) => {
    const made = document.createElement('tbody');
    made.innerHTML = Array.from({ length: count }, (_, i) => markup(rowOf(next + i))).join('');
    next += count;
    document.getElementById('rows').prepend(...made.children);
  };

  /** As virtual lists do: some rows, used again for whoever is in view. */
  const drawList = () => {
    const HEIGHT = 30;
    const view = document.getElementById('view');
    const all = document.getElementById('all');
    all.style.cssText = `position:relative;height:${ROWS * HEIGHT}px`;
    const pool = Array.from({ length: 24 }, () => {
      const row = document.createElement('div');
      row.className = 'row';
      row.innerHTML =
        '<a class="name"> </a><span class="mail"> </span><span class="phone"> </span><span> </span><span> </span><span> </span><span> </span>';
      return all.appendChild(row);
    });
    const draw = () => {
      const from = Math.max(0, Math.floor(view.scrollTop / HEIGHT) - 2);
      for (let i = from; i < from + pool.length && i < ROWS; i++) {
        const element = pool[i % pool.length];
        const row = rowOf(i);
        if (element.dataset.candidate === `${row.id}`) continue;
        element.style.top = `${i * HEIGHT}px`;
        element.dataset.candidate = `${row.id}`;
        element.firstChild.href = `/candidates/${row.id}`;
        [row.name, row.mail, row.phone, row.place, row.job, row.stage, row.date].forEach((text, at) => {
          element.children[at].firstChild.data = text;
        });
      }
    };
    view.addEventListener('scroll', draw);
    draw();
  };

  globalThis.listwerk = { rowOf, markup, insert, drawList, ROWS };
})();

/** Fictional applicants, one or more per origin group; the words of `sensitive` must never stay. */
export interface Person {
  readonly origin: string;
  readonly first: string;
  readonly infix: string;
  readonly last: string;
  readonly place: string;
  readonly nationality: string;
  readonly language: string;
}

const person = (
  origin: string,
  first: string,
  infix: string,
  last: string,
  place: string,
  nationality: string,
  language: string,
): Person => ({
  origin,
  first,
  infix,
  last,
  place,
  nationality,
  language,
});

export const people: readonly Person[] = [
  person('Dutch', 'Marloes', 'van den', 'Heuvelink', 'Deventer', 'Nederlandse', 'Nederlands'),
  person('Dutch, trade as surname', 'Geert', 'de', 'Boer', 'Meppel', 'Nederlandse', 'Nederlands'),
  person('Frisian', 'Wytske', '', 'Haringsma', 'Dokkum', 'Nederlandse', 'Fries'),
  person('Turkish', 'Gülşen', '', 'Karadağlı', 'Kayseri', 'Turkse', 'Turks'),
  person('Moroccan', 'Naoual', 'El', 'Ouazzani', 'Nador', 'Marokkaanse', 'Arabisch'),
  person('Amazigh', 'Idir', 'Aït', 'Bouzerda', 'Al Hoceima', 'Marokkaanse', 'Tarifit'),
  person('Surinamese Hindustani', 'Soenita', '', 'Ramsoedhwar', 'Nickerie', 'Surinaamse', 'Sarnami'),
  person('Surinamese Creole', 'Clyde', '', 'Amoksidongo', 'Paramaribo', 'Surinaamse', 'Sranantongo'),
  person('Surinamese Javanese', 'Ngadimin', '', 'Sastrowidjojo', 'Moengo', 'Surinaamse', 'Javaans'),
  person('Antillean', 'Shurendy', '', 'Girigorie', 'Willemstad', 'Nederlandse', 'Papiaments'),
  person('Somali', 'Hodan', '', 'Cabdulle', 'Hargeisa', 'Somalische', 'Somalisch'),
  person('Eritrean', 'Mihreteab', '', 'Gebrekirstos', 'Asmara', 'Eritrese', 'Tigrinya'),
  person('Syrian', 'Qusai', 'Al', 'Jundi', 'Homs', 'Syrische', 'Arabisch'),
  person('Polish', 'Bożena', '', 'Świętochowska', 'Wrocław', 'Poolse', 'Pools'),
  person('Chinese', 'Ruoxi', '', 'Ouyang', 'Wenzhou', 'Chinese', 'Chinees'),
  person('Indonesian', 'Wahyuni', '', 'Prasetyaningrum', 'Malang', 'Indonesische', 'Indonesisch'),
  person('Moluccan', 'Josias', '', 'Pattipeiluhu', 'Vught', 'Nederlandse', 'Maleis'),
  person('Ghanaian', 'Akosua', '', 'Oforiwaa', 'Kumasi', 'Ghanese', 'Twi'),
];

export const fullName = ({ first, infix, last }: Person): string =>
  [first, infix, last].filter(Boolean).join(' ');

import { GAP, isInitial, LOWER, type Scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import { infixes } from './name-parts.ts';

/** What stands behind a name in the name of a firm, a school or a thing. Folded. */
const organisationAfter = wordSet(`
hospitaal architecture architects ships club courant belt force kors emea dagblad krant journaal omroep festival toneel ensemble orkest koor
bv nv vof bvba ltd inc gmbh llc plc group groep holding school basisschool college lyceum academie academy
universiteit university hogeschool instituut institute ziekenhuis hospital medisch huis museum stichting
foundation arena stadion hotel bouw transport logistics logistiek bakkerij bakkers supermarkten supermarkt
makelaars makelaardij advocaten notarissen accountants zorggroep wonen bank verzekeringen conservatorium
collectief academisch consultancy company co partners zn zoon zonen sons elektronica installatie techniek
straat laan plein weg kade on framework pipeline pipelines rails server digital computers computer media
software solutions systems technologies technology technologie labs lab studio studios services service
security energy retail foods food fashion textiles textiel electronics corp corporation sa ag oy ab
association society council precisie buizen sauzen equipment register apotheek apotheken uitzendbureau
uitzendgroep detachering bouwmarkt bouwgroep bouwbedrijf installaties installatietechniek metaal staal hout
kozijnen verhuizers verhuizingen logistic express taxi tours reizen travel catering vlees groente fruit
bloemen planten kwekers kwekerij zaden seeds dairy beton wegenbouw infra grondverzet schilders dakbedekking
interieur meubelen keukens tegels optiek optics juweliers mode schoenen fietsen automotive cars trucks motors
machines machinery tools electric elektro electro energie water chemie chemicals pharma farma biotech medical
healthcare thuiszorg kinderopvang onderwijs opleidingen trainingen advies adviseurs architecten architects
ingenieurs engineers letselschade juristen notariaat incasso capital invest verzekering hypotheken vastgoed
woningen projecten projects events entertainment producties productions films records uitgevers uitgeverij
publishers drukwerk interactive games gaming mobile telecom networks analytics robotics aerospace aviation
airlines shipping maritime marine offshore dredging railways brug tunnel kazerne sluis terminal stores outlet
brands prize award fonds fund trust fellowship lecture methode schaal getal kliniek clinic praktijk gymnasium
mavo scholengroep scholengemeenschap bibliotheek gebouw zaal toren verbeek_praehep microsystems house kitchen residential installations fabrications elektra vlag festival
`);

/** What stands before a name in the name of a firm, a school or a thing. Folded. */
const organisationBefore = wordSet(`
studio atelier galerie salon apache team optiek juwelier bakkers slagers schoenen mode hotels restaurants
universite universitat universidad universita universitet faculte ecole lycee institut escuela stichting
basisschool school college lyceum hotel restaurant cafe bakkerij slagerij garage firma bouwbedrijf ziekenhuis
sint st museum kapsalon boekhandel apotheek drukkerij huisartsenpraktijk tandartspraktijk praktijk instituut
uitgeverij kwekerij rederij brouwerij autobedrijf schildersbedrijf transportbedrijf huize bedrijf supermarkt
winkel warenhuis universiteit prijs award fonds villa gebouw zaal theater bistro brasserie eetcafe grandcafe
pannenkoekenhuis snackbar cafetaria drogist drogisterij ingenieursbureau architectenbureau adviesbureau
uitzendbureau accountantskantoor advocatenkantoor notariskantoor bouwgroep aannemersbedrijf installatiebedrijf
loodgietersbedrijf schoonmaakbedrijf verhuisbedrijf taxibedrijf rijschool zwemschool muziekschool dansschool
mytylschool tyltylschool kinderopvang kinderdagverblijf peuterspeelzaal bso verpleeghuis verzorgingshuis
woonzorgcentrum zorgcentrum hospice kliniek gezondheidscentrum buurthuis wijkcentrum jeugdhuis dorpshuis
zwembad sportschool sportpark vv kazerne zorggroep woningcorporatie woonstichting scholengroep scheepswerf
dealer koning koningin prins prinses keizer paus sancta santa sankt saint san locatie vestiging filiaal brug
tunnel sluis metrostation halte kasteel landgoed hoeve boerderij camping vox delta merk model methode
gymnasium ingenieurs notaris notariaat tandartsen tandarts mv mt kringloop kringloopwinkel watersport
`);

/**
 * People after whom schools, streets, prizes and firms are named, and firms that are called like a person: the first
 * words, joined. Alone they are nobody in a CV.
 */
const namesakes = wordSet(`
kai_shun rommert_adriaans max_verstappen dr_oetker dr_schaepmanhuis tante_annie van_vliet_accountants tim_hortons ben_saunders joris_ivens frits_bolkestein pim_fortuyn theo_van_gogh andre_hazes johan_derksen louis_van_gaal rinus_michels marco_van_basten ruud_gullit dick_advocaat tom_tailor jan_smit_museum hugo_alvar aalto_universiteit sophia_vereeniging emma_thuiszorg anna_paulowna anna_ziekenhuis
marie_sklodowska adam_mickiewicz aga_khan michael_kors vidal_sassoon anton_van_duinkerken emre_arolat louise_van_effen mona_lisa pratt_whitney otto_work frederic_chopin jan_matejko jozef_pilsudski
kaya_ismail mustafa_kemal yunus_emre omar_khayyam ibn_sina ibn_khaldoun cheikh_anta leopold_sedar kwame_nkrumah haile_selassie cesaria_evora jomo_kenyatta julius_nyerere obafemi_awolowo ahmadu_bello nnamdi_azikiwe anton_chekhov leo_tolstoj fjodor_dostojevski sun_yat gadjah_mada soekarno_hatta raden_kartini johannes_gutenberg ludwig_maximilian friedrich_schiller johann_wolfgang heinrich_heine alexander_humboldt humboldt_universiteit konrad_adenauer willy_brandt robert_schuman paul_henri pierre_curie marie_stopes blaise_pascal rene_descartes jules_verne victor_hugo antoine_de leonardo_da michelangelo_buonarroti galileo_galilei marco_polo dante_alighieri giuseppe_verdi miguel_de pablo_picasso salvador_dali antoni_gaudi fernando_pessoa vasco_da simon_wiesenthal anne_sullivan george_washington thomas_jefferson benjamin_franklin henry_ford steve_jobs bill_gates elon_musk jeff_bezos mark_zuckerberg warren_buffett peter_drucker michael_porter stephen_covey simon_sinek edward_deming eric_ries jeff_sutherland robert_cialdini daniel_kahneman david_allen dale_carnegie jamie_dimon gordon_ramsay yotam_ottolenghi paul_bocuse auguste_escoffier sergio_herman jonnie_boer erasmus_van van_leeuwenhoek van_gend van_nelle van_melle van_berkel van_mossel van_den_bosch van_den_ban van_den_berg_groep
max_euwe piter_jelles vitalis_peppelrode van_goghproject tony_s b_braun dr_max c_wagenaar h_van_wijnen j_van_vliet
albert_heijn douwe_egberts tempo_team willem_ii van_gend jan_des karel_appel jan_linders jan_des_bouvrie
kees_smit dirk_van van_der_valk gerrit_rietveld johan_cruijff anne_frank willem_de erasmus_mc
erasmus_universiteit rietveld_academie max_planck marie_curie ernst_young johnson_johnson hendrik_ido karel_de
carl_zeiss mercedes_benz simon_loos cornelis_vrolijk robert_herder peter_langhout leen_bakker piet_zoomers
jan_de_rijk jan_van_es jan_snel jan_bax frans_maas henk_schram peter_appel ad_verhoeven bakker_bart
jamie_oliver charles_vogele hans_anders hans_christian jan_zandbergen wim_bosman gerard_de_lange ben_jerry
ben_jerrys jack_jones tommy_hilfiger calvin_klein ralph_lauren hugo_boss estee_lauder elizabeth_arden
harley_davidson rolls_royce aston_martin alfa_romeo john_deere massey_ferguson procter_gamble merrill_lynch
morgan_stanley goldman_sachs jp_morgan lehman_brothers arthur_andersen duff_phelps baker_mckenzie baker_tilly
clifford_chance allen_overy van_doorne de_brauw loyens_loeff houthoff_buruma van_lanschot robert_walters
michael_page robert_half dura_vermeer visser_smit markus_verbeek koning_willem willem_alexander
willem_barentsz willem_i willem_iii willem_de_kooning willem_de_zwijger prinses_maxima prinses_beatrix
antoni_van antonie_van maxima_mc jeroen_bosch maarten_van_rossem martini_ziekenhuis franciscus_gasthuis
anton_de_kom johan_de_witt johan_van_oldenbarnevelt william_schrikker piet_hein piet_heintunnel
michiel_de_ruyter jan_pieter_heije annie_m_g jip_janneke dick_bruna joop_den_uyl joop_van_den_ende pieter_baan
pieter_calandlaan van_gogh vincent_van_gogh piet_mondriaan hieronymus_bosch frans_hals jan_steen
johannes_vermeer baruch_spinoza christiaan_huygens hugo_de_groot hugo_de_vries hugo_grotius desiderius_erasmus
thomas_more thomas_a_kempis titus_brandsma edith_stein jan_van_eyck jan_arends jan_luyken jan_tinbergen
jan_toorop jan_wils theo_thijssen jac_p_thijsse aletta_jacobs wilhelmina_drucker joke_smit marga_klompe
louis_couperus simon_stevin simon_vestdijk nicolaas_copernicus nikola_tesla isaac_newton albert_einstein
albert_schweitzer niels_bohr werner_heisenberg alexander_von_humboldt alexander_fleming charles_darwin
louis_pasteur florence_nightingale maria_montessori rudolf_steiner johann_sebastian martin_luther
nelson_mandela mahatma_gandhi rosa_parks malala_yousafzai abraham_lincoln john_f_kennedy winston_churchill
simon_bolivar jose_marti anton_philips frits_philips gerard_philips philip_morris philip_kotler henri_fayol
frederick_taylor adam_smith john_maynard karl_marx sigmund_freud carl_rogers carl_jung jean_piaget
lev_vygotsky virginia_henderson marie_antoinette jeanne_darc robert_koch robert_bosch max_havelaar max_bill
ada_lovelace alan_turing grace_hopper tim_berners marshall_rosenberg thomas_gordon johan_huizinga aldo_rossi
frank_lloyd peter_behrens sancta_maria maria_immaculata karel_de_grote philips_van frederik_hendrik
ubbo_emmius menno_simons wubbo_ockels andre_kuipers ernst_casimir gustav_mahler ludwig_van
`);

/** Of these also what somebody does, or where. */
const verbs = wordSet('belt on force reizen media');

const MAX_NAMESAKE = 4;
/** Announce a name of a thing, and begin the names of people. */
const alsoNames =
  /^(?:sint|st|san|santa|saint|sankt|prins|prinses|koning|koningin|keizer|paus|delta|merk|vox)$/;
/** Ends of words for things that are named after somebody: "Alexanderbrug", "Witt-gymnasium". */
const thing =
  /(?:.{5}brug|tunnel|gymnasium|lyceum|prijs|kliniek|methode|getal|gebouw|stichting|fonds|college|kazerne|stadion|arena|museum|toets|bureau|bedrijf|apotheek|centrum|opvang|toernooi|.{5}plein|gracht|terminal|ziekenhuis|gasthuis|.{5}mahuis|makelaars|advocaten)$/;
const street = /(?:straat|laan|plein|kade|brug|singel|dreef|hof|park)$/;
const hyphened =
  /^(?:school|huis|zaal|park|model|wet|bank|kerk|haven|brug|test|film|cup|ring|lab|box|cart|schaal|score|motor)$/;

const plainGap = (bits: number | undefined): boolean =>
  bits !== undefined && (bits & ~(GAP.SPACE | GAP.HYPHEN | GAP.OTHER | GAP.DOT)) === 0;

/** Whether the name of somebody famous, or of a firm that is called like a person, begins or stands at `from`. */
export function isNamesake(words: Scan, from: number, to: number): boolean {
  for (let start = Math.max(0, from - 2); start <= to; start++) {
    let joined = words.fold[start]!;
    for (let at = start + 1; at < start + MAX_NAMESAKE && at < words.fold.length; at++) {
      if (!plainGap(words.gap[at - 1])) break;
      joined += `_${words.fold[at]}`;
      if (at >= from && namesakes.has(joined)) return true;
    }
  }
  return false;
}

/** True when the words `from`..`to` name an employer, school or tool. */
export function isOrganisation(words: Scan, from: number, to: number): boolean {
  const { fold, gap, text } = words;
  // "Visser & Visser", but not "J. de Boer & K. Oduya".
  const partners = from === to && (text[words.end[to]! + 1] === '&' || text[words.start[from]! - 2] === '&');
  if (partners && !(from > 0 && isInitial(words, from - 1)) && !isInitial(words, to + 1)) return true;
  // "Karin Smeets belt je"
  const behind = plainGap(gap[to]) && organisationAfter.has(fold[to + 1] ?? '');
  if (behind && (words.shape[to + 1] !== LOWER || !verbs.has(fold[to + 1]!))) return true;
  let lead = from - 1;
  while (lead > 0 && plainGap(gap[lead]) && infixes.has(fold[lead]!) && !organisationBefore.has(fold[lead]!))
    lead--;
  if (lead >= 0 && plainGap(gap[lead]) && organisationBefore.has(fold[lead]!)) return true;
  if (to > from && organisationBefore.has(fold[from]!) && !alsoNames.test(fold[from]!)) return true;
  for (let i = from + 1; i <= to; i++)
    if (fold[i]!.length > 2 && organisationAfter.has(fold[i]!)) return true;
  if (fold[to]!.length > 6 && (thing.test(fold[to]!) || (to > from && street.test(fold[to]!)))) return true;
  const next = fold[to + 1] ?? '';
  if (gap[to] === GAP.HYPHEN && (thing.test(next) || hyphened.test(next))) return true;
  return isNamesake(words, from, to);
}

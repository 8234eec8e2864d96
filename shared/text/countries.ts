import { wordSet } from './values.ts';

/** Countries in Dutch and English, folded; of names of several words the last one. */
export const countries: ReadonlySet<string> = wordSet(`
nederland netherlands holland belgie belgium duitsland germany frankrijk france luxemburg luxembourg engeland england schotland scotland wales ierland ireland kingdom koninkrijk
spanje spain portugal italie italy griekenland greece oostenrijk austria zwitserland switzerland denemarken denmark zweden sweden noorwegen norway finland ijsland iceland
polen poland tsjechie czechia slowakije slovakia hongarije hungary roemenie romania bulgarije bulgaria servie serbia kroatie croatia bosnie bosnia slovenie slovenia albanie albania kosovo macedonia
estland estonia letland latvia litouwen lithuania oekraine ukraine rusland russia belarus moldavie moldova georgie armenie armenia azerbeidzjan azerbaijan turkije turkey turkiye cyprus malta
marokko morocco algerije algeria tunesie tunisia libie libya egypte egypt soedan sudan eritrea ethiopie ethiopia somalie somalia kenia kenya oeganda uganda tanzania rwanda burundi congo kameroen cameroon
nigeria ghana senegal gambia guinea liberia togo benin mali niger tsjaad chad angola mozambique zambia zimbabwe botswana namibie namibia verde leone ivoorkust
syrie syria libanon lebanon irak iraq iran israel palestina palestine jordanie jordan jemen yemen koeweit kuwait qatar bahrein bahrain oman emirates emiraten arabia afghanistan
pakistan india bangladesh nepal bhutan myanmar china taiwan hongkong japan korea mongolie mongolia vietnam thailand laos cambodja cambodia maleisie malaysia singapore indonesie indonesia filipijnen philippines
kazachstan kazakhstan oezbekistan uzbekistan kirgizie kyrgyzstan tadzjikistan tajikistan turkmenistan lanka
suriname curacao aruba bonaire guyana jamaica haiti cuba trinidad tobago barbados dominica mexico guatemala honduras salvador nicaragua rica panama colombia venezuela ecuador peru bolivia brazilie brazil brasil
paraguay uruguay argentinie argentina chili chile canada australie australia zealand zeeland states staten usa uk
`);

/** Postal codes of the states of the USA. */
export const states: ReadonlySet<string> = wordSet(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc',
);

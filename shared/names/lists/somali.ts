import type { NameList } from './list.ts';

export const somali: NameList = {
  origin: 'Somali',
  given:
    'abdirahman abdi abdullahi abdulkadir abdirizak abdifatah abdinasir abdirashid abdiaziz abdikarim mohamed mohamud mahamed ahmed ali hassan hussein omar osman yusuf ismail jama farah warsame guled gedi liban mahad nur roble said salad samatar shire sharif yasin zakaria ayaan aamina asha ayan fadumo faduma fartun farhiya filsan hamdi halima hibaq hodan hodo idil ifrah ikran istahil khadra ladan leila maryan muna nasra nimo nuura rahma sacdiyo safia sahra shukri suad sucaad ubah yasmin zahra zamzam',
  surnames:
    'warsame mohamud abdullahi abdi farah jama hassan hussein ali ahmed aden adan elmi egal guled gedi hersi ismail mahamud muse nur omar osman samatar shire sharif salad warfa yusuf abukar barre duale dirie dahir diriye jimcale kulmiye',
};

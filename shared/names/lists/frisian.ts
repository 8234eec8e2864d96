import type { NameList } from './list.ts';

export const frisian: NameList = {
  origin: 'Frisian',
  given:
    'tjitske sjoukje sytske wytske froukje fokje baukje jeltje jetske hiske nynke nienke gerbrich grietje trijntje aukje anke akke boukje doutzen elske feikje ybeltje ymkje tsjerk sjoerd sytse wytse wybren wiebe wietse tjeerd tjalling taeke siebe sieb siemen rienk rinse reinder pier oene minne meindert lolke klaas jorrit jelmer jelle jelte hylke hessel hidde harmen gosse gerben fokke feike eelke eeltsje douwe bouke boate auke anne atze abe ate abel gauke rintje renske',
  surnames:
    'terpstra hoekstra dijkstra wiersma postma hofstra veenstra boersma zijlstra feenstra bosma sikkema miedema hiemstra bouma haitsma hettema kooistra jorritsma jellema sijtsma sinnema ypma wijbenga wiarda tolsma talsma stienstra spoelstra schaafsma reitsma rienstra rinsma poelstra nauta nijdam hoogstra hylkema heeringa haringsma greidanus galama fopma faber elzinga douma deelstra cnossen buwalda brandsma bergsma algra',
};

import type { NameList } from './list.ts';

export const dutch: NameList = {
  origin: 'Dutch',
  given:
    'johannes hans johan henk hendrik piet pieter kees cornelis gerrit willem wim bert bart joost joris thijs matthijs tijs sander ruben jeroen jasper jelle daan luuk lucas lars sem finn bram koen teun niels stijn tim tom thomas martijn maarten marco michiel peter paul rob robert erik frans ton theo wouter dirk arjan arie jaap jacob rik ron sjaak guus gijs huub stef hugo floris olivier maria johanna anna anneke annemarie anja ans marijke marieke maaike mieke ria riet tineke ineke greet gerda truus wilma willemijn ingrid monique petra saskia sandra linda karin yvonne esther miriam mirjam ellen els lies liesbeth lisa lotte lieke anouk femke eline emma sanne sophie sofie noa noor julia lara isa maud mila tess nina esmee britt marloes manon nienke renske inge hanneke hetty hilde joke loes corrie jolanda astrid marjolein margriet carolien annelies jan kim pim sam robin daphne chantal',
  surnames:
    'jansen janssen jong vries dijk visser smit meijer mulder boer groot hendriks leeuwen vermeulen brink wal schouten beek verhoeven willems maas verbeek smeets peeters kuiper kuipers jacobs bosch hoekstra hermans gerritsen dekker brouwer leeuw kok veen wit huisman postma peters kramer graaf dam wijk hoven smits vink bruin haan heijden berg bakker vos verhagen verhulst aalbers timmermans martens evers claessen driessen janse pietersen cornelissen dijkstra veenstra wouters koster schipper scholten prins blom',
};

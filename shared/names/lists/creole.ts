import type { NameList } from './list.ts';

export const creole: NameList = {
  origin: 'Surinamese Creole',
  given:
    'clifton clyde errol edgar edmund eugene orlando humphrey iwan jerrel jermaine kenneth lesley lloyd melvin milton murvin purcy ricardo romeo rudi ruben stanley winston wensley gilly glenn ginmardo clarence desi dwight edwin franklin astrid cheryl chequita diana doris edith esmeralda gladys hermine hilda imro ingrid jacintha jennifer joyce juliette lilian lucia marlene melissa mildred muriel natasha orsine patricia rinia rosita ruth sandra shirley sylvia urmie vanessa yvette xaviera marvelyne',
  surnames:
    'blijd kromosoeto pinas linger seedorf rijkaard winter gullit menzo davids kluivert vanenburg castelen drenthe wijnaldum promes emanuelson braafheid landveld nooitmeer vrede wijdenbosch venetiaan pengel arron ferrier kraag lachmon lieveld leeflang misiekaba monsels overman plet profijt riedewald rozenblad sedney sordam tjon verwey vriesde watson weidum zebeda zeefuik hoost lioe playfair esajas breeveld amoksi amafo amimba aboikoni',
};

import type { VacancyTexts } from './index.ts';

/** Dutch texts of the page for vacancy texts, at level B1. */
export const nl: VacancyTexts = {
  title: 'Vacaturetekst',
  lead: 'Plak je vacaturetekst. Je ziet wat mensen tegenhoudt om te reageren, met steeds een voorstel.',
  stays:
    'De tekst blijft in deze browser en is weg als je die sluit. Er wordt niets in je ATS getypt: een voorstel dat je overneemt, komt op je klembord.',
  'field.label': 'Je vacaturetekst',
  'field.hint': 'Druk op Escape om naar de voorstellen te gaan.',
  'field.placeholder': 'Plak of schrijf hier je vacaturetekst.',
  example: 'Laat een voorbeeld zien',
  'example.text':
    'Accountmanager\n\nWij zoeken een jonge, daadkrachtige verkoper voor ons team in Breda.\n\nEisen\n- Je bent stressbestendig en flexibel\n- Nederlands is je moedertaal\n- Je bent in staat om je eigen week te plannen\n- Minimaal een hbo-diploma\n\nWat bieden wij?\nEen goed salaris voor 40 uur per week.\n\nStuur je cv met pasfoto naar werken@bedrijf.example.',
  'empty.title': 'Wat je krijgt',
  'empty.marks':
    'Merktekens in je tekst: woorden die mensen afschrikken, eisen die niemand kan nagaan, wat ontbreekt.',
  'empty.keys': 'Bij elk een voorstel. Met één toets neem je het over, met één toets leg je het weg.',
  'empty.score': 'Een score van 0 tot 100, voor en na. Die gaat over de tekst, nooit over een persoon.',
  short: 'Dit is te kort om iets over te zeggen. Schrijf verder, of plak de hele tekst.',
  long: 'Deze tekst is langer dan {most} tekens. We keken naar het eerste deel; je tekst is nog heel.',
  'none.title': 'Geen voorstellen meer',
  'none.text': 'Kopieer je tekst en plak die in je ATS.',
  'none.dismissed.one': 'Je legde {count} voorstel weg.',
  'none.dismissed.other': 'Je legde {count} voorstellen weg.',
  'unused.title': 'Hoort niet bij jouw manier van werken',
  'unused.text':
    'In dit onderzoek schrijf je vacatureteksten zoals je altijd doet. Vragen? Stel ze aan de onderzoeksleider.',
  'score.title': 'Score',
  'score.of': '{score} van 100',
  'score.first': 'Aan het begin: {score}',
  'score.up': '{count} hoger dan aan het begin',
  'score.same': 'Gelijk aan het begin',
  'score.down': '{count} lager dan aan het begin',
  'score.why': 'Hoe wordt dit geteld?',
  'score.how':
    'Twaalf onderdelen hebben punten. Wat misschien niet mag van de wet kost het meest, dan advies, dan opmerkingen. Het is een hulp bij het schrijven: de tekst is voor mensen, niet voor de score.',
  'checks.title': 'Per onderwerp',
  'checks.points': '{points} van {most} punten',
  'checks.findings.one': '{count} voorstel',
  'checks.findings.other': '{count} voorstellen',
  'checks.good': 'goed',
  suggestion: 'Voorstel {place} van {count}',
  suggestions: 'Voorstellen',
  'severity.law': 'Mag waarschijnlijk niet',
  'severity.advice': 'Kan beter anders',
  'severity.note': 'Kijk hier nog eens naar',
  about: 'In je tekst:',
  whole: 'Over de hele tekst',
  instead: 'Kan worden:',
  'instead.nothing': 'Laat deze woorden weg.',
  'instead.add': 'Zet erbij:',
  fragment: 'Bijvoorbeeld:',
  accept: 'Neem over en kopieer',
  'accept.fragment': 'Kopieer voorbeeld',
  dismiss: 'Leg weg',
  next: 'Volgende',
  previous: 'Vorige',
  undo: 'Maak ongedaan',
  copy: 'Kopieer hele tekst',
  clear: 'Begin opnieuw',
  edit: 'Pas het zelf aan',
  'status.taken': 'Overgenomen. De hele tekst staat op je klembord.',
  'status.fragment': 'Het voorbeeld staat op je klembord.',
  'status.copied': 'De hele tekst staat op je klembord.',
  'status.dismissed': 'Weggelegd.',
  'status.undone': 'Ongedaan gemaakt.',
  'status.cleared': 'De tekst is weg van deze pagina. Met ongedaan maken komt hij terug.',
  'failed.copy': 'Kopiëren lukte niet. Je tekst staat hier: selecteer hem en kopieer hem zelf.',
  'failed.keep': 'Je tekst kon niet bewaard worden. Kopieer hem voor je deze pagina sluit.',
  'check.requirement-count': 'Aantal eisen',
  'check.vague-trait': 'Gedrag',
  'check.you-can': 'Je kunt',
  'check.gender': 'Gender',
  'check.age': 'Leeftijd',
  'check.origin': 'Afkomst',
  'check.language-level': 'Taalniveau',
  'check.private-ask': 'Privé',
  'check.reading-level': 'Makkelijk te lezen',
  'check.terms': 'Voorwaarden',
  'check.development': 'Leren',
  'check.diversity': 'Iedereen welkom',
  'say.requirement-count.many':
    'Je vraagt {count} dingen. Bij meer dan {most} haken mensen af die het werk wel kunnen. Wat kan iemand bij jullie leren? Maak daar een wens van, of laat het weg.',
  'say.requirement-count.few':
    'Je vraagt {count} dingen. Met 4 tot {most} duidelijke eisen kun je kandidaten eerlijk vergelijken.',
  'say.requirement-count.none':
    'We vonden geen eisen. Schrijf 4 tot {most} dingen op die iemand moet kunnen, onder een kopje als ‘Wat je kunt’.',
  'say.vague-trait.behaviour':
    'Dit zegt iedereen van zichzelf, en iedereen bedoelt er iets anders mee. Schrijf wat iemand doet in dit werk.',
  'say.you-can.are':
    '‘Je bent’ zegt hoe iemand moet zijn. ‘Je kunt’ zegt wat het werk vraagt, en dat je het kunt leren.',
  'say.you-can.able': 'Dit kan korter: ‘je kunt’.',
  'say.gender.title': 'Deze functienaam noemt een geslacht. Kies een naam die voor iedereen is.',
  'say.gender.person':
    'Dit woord gaat over één geslacht. De wet vraagt een vacature die open is voor iedereen. Schrijf ‘je’, of een woord voor iedereen.',
  'say.gender.masculine':
    'Uit onderzoek: teksten met woorden als dit spreken vrouwen minder aan. Schrijf wat iemand doet.',
  'say.gender.feminine': 'Dit woord leest vaak alsof je een vrouw zoekt. Schrijf wat iemand doet.',
  'say.age.age':
    'Dit vraagt om een leeftijd, of klinkt zo. Leeftijd mag geen rol spelen. Schrijf wat het werk vraagt.',
  'say.age.stage':
    'Dit vraagt om een levensfase, en sluit mensen uit die later of opnieuw beginnen. Schrijf wat iemand moet kunnen.',
  'say.age.years':
    'Een maximum aan ervaring sluit oudere mensen uit. Een minimum mag, als het werk dat vraagt.',
  'say.age.junior':
    'Bij een persoon zegt dit iets over leeftijd. ‘Juniorfunctie’ zegt iets over het werk, en is goed.',
  'say.origin.native':
    'Dit vraagt waar iemand de taal leerde, niet hoe goed iemand die spreekt. Noem het niveau dat het werk vraagt.',
  'say.origin.culture':
    'Dit kan mensen met een andere achtergrond tegenhouden. Schrijf welke manier van werken je bedoelt.',
  'say.origin.origin':
    'Dit vraagt om afkomst of nationaliteit. De wet verbiedt dat, behalve voor sommige banen bij de overheid.',
  'say.language-level.level':
    'Meer vragen dan het werk nodig heeft is indirecte discriminatie. Noem een niveau: B1 om te praten op het werk, B2 om te schrijven, C1 voor teksten die gepubliceerd worden. Ons voorstel is {level}; zeg waar het voor nodig is.',
  'say.private-ask.photo':
    'Een foto of film toont leeftijd, geslacht en afkomst, en zegt niets over het werk. Laat het weg.',
  'say.private-ask.health':
    'Je mag niet vragen naar gezondheid of ziekteverzuim; alleen een bedrijfsarts mag dat, voor sommige banen. Beschrijf het werk: ‘je tilt tot 20 kilo’.',
  'say.private-ask.family':
    'Zwangerschap, kinderen en trouwen mogen geen rol spelen. Laat het weg. Noem liever de werktijden.',
  'say.private-ask.belief':
    'Geloof, politiek en geaardheid mogen geen rol spelen, behalve bij organisaties met een geloof als grondslag. Laat het weg.',
  'say.private-ask.looks': 'Uiterlijk zegt niets over het werk. Beschrijf werkkleding als die er is.',
  'say.private-ask.identity': 'Dit heb je pas nodig als iemand in dienst komt. Laat het weg.',
  'say.reading-level.hard':
    'De tekst krijgt {ease} voor leesgemak; vanaf {least} lezen de meeste mensen hem makkelijk. Maak zinnen korter en woorden eenvoudiger.',
  'say.reading-level.long': 'Deze zin heeft {count} woorden. Tot {most} leest makkelijk. Maak er twee van.',
  'say.reading-level.word': 'Hier is een eenvoudiger woord voor.',
  'say.terms.salary':
    'Er staat geen bedrag bij het salaris. Mensen willen het weten, en volgens Europese regels moet je het zeggen.',
  'say.terms.hours': 'Hoeveel uur per week is het?',
  'say.terms.place': 'Waar is het werk, en kan het ook thuis?',
  'say.terms.contract': 'Wat voor contract is het, en voor hoe lang?',
  'say.terms.contact': 'Aan wie kunnen mensen iets vragen?',
  'say.terms.procedure': 'Wat gebeurt er als iemand reageert, en wanneer?',
  'say.terms.start': 'Tot wanneer kan iemand reageren, en wanneer begint het werk?',
  'say.terms.fill': 'Dit moet je nog invullen.',
  'say.development.missing':
    'Wat kan iemand bij jullie leren? Wie twijfelt of alles lukt, reageert als dat er staat.',
  'say.diversity.missing': 'Zeg dat iedereen welkom is, en waar je naar kijkt.',
};

/**
 * What applicants answered to the questions of their vacancy, by candidate, in the order of `Vacancy.questions`.
 * As people write: with names, towns and family in between.
 */
export const answers: Readonly<Record<number, readonly string[]>> = {
  101: [
    'Bij de zorgorganisatie plande ik de invoering van het nieuwe functiehuis. Ik maakte een planning in drie stappen, met een einddatum per locatie. We waren op tijd klaar; alleen Utrecht liep twee weken uit omdat de OR meer tijd vroeg. Dat heb ik opgevangen door een andere locatie naar voren te halen.',
    'Met vier teamleiders en de bedrijfsarts zette ik een verzuimoverleg op. Mijn bijdrage was de agenda en het nabellen. Het langdurig verzuim daalde van 7,1 naar 4,8 procent. Met één teamleider was ik het oneens over frequent verzuim; we hebben samen drie dossiers bekeken en toen een afspraak gemaakt.',
    'Leidinggevenden meldden verzuim te laat. De oorzaak bleek het formulier: elf velden. Ik maakte er drie van en sprak af dat de rest de week erna kon. Meldingen kwamen daarna gemiddeld binnen een dag. Ik controleer het elke maand.',
    'Ik gaf trainingen over lastige gesprekken aan nieuwe teamleiders. Voor collega’s die liever in het Arabisch oefenden deed ik het tweetalig. Ik ben Fatima El Amrani en leg graag uit: ik teken altijd eerst op een bord wat er gaat gebeuren.',
  ],
  102: [
    'Ik plande de jaarlijkse gesprekkenronde voor 140 mensen. Ik maakte een rooster per afdeling en hield elke vrijdag bij wie er klaar was. Op 1 maart was 96 procent gedaan, een maand eerder dan het jaar ervoor.',
    'Ik werkte met de salarisadministratie aan een nieuwe verlofregeling. Ik schreef de teksten, zij rekenden. Het resultaat stond in juni in het handboek.',
    'Nieuwe mensen hadden op hun eerste dag geen laptop. Ik heb uitgezocht waar het misging: de aanvraag ging naar een mailbox die niemand las. Nu gaat hij naar twee mensen. Sindsdien ging het één keer mis.',
    'Aan leidinggevenden leg ik de ketenregeling uit met een tijdlijn op één A4. Daarna konden zij zelf zien wanneer een contract afloopt. Mijn moeder in Leeuwarden zegt dat ik al sinds mijn achtste alles uitleg.',
  ],
  103: [
    'Bij de gemeente Súdwest-Fryslân heb ik de werving voor de zomer gepland. Er was een planning met weken.',
    'Ik zit in een team van zes adviseurs. We helpen elkaar.',
    'Er was een conflict tussen een medewerker en een leidinggevende. Ik heb met beiden gesproken en daarna een gesprek met z’n drieën geleid. Ze werken nog samen.',
    'Ik leg collega’s uit hoe het systeem werkt. Bel gerust op 06-12345103 voor meer voorbeelden.',
  ],
  104: [
    'Ik plande een reorganisatie van 40 functies. Stap voor stap: was-lijst, gesprekken, plaatsing, bezwaar. Alles was af voor de datum uit het sociaal plan. Toen de vakbond om uitstel vroeg heb ik de bezwaarfase parallel gelegd, zodat de einddatum bleef staan.',
    'Samen met de jurist en de OR schreef ik het sociaal plan. Ik bracht de cijfers in en een voorstel voor de outplacement. We verschilden van mening over de termijn; met een proefberekening kwamen we op vier maanden uit en de OR stemde in.',
    'Het verloop onder starters was 30 procent. Uit vertrekgesprekken bleek dat niemand hen inwerkte. Ik maakte een programma van zes weken met een vaste begeleider. Een jaar later was het 14 procent. Het programma staat nu in de begroting.',
    'Voor het managementteam maakte ik een uitleg van de formatie in drie grafieken; voor de werkvloer een filmpje van twee minuten. Na afloop kon de manager zelf de formatie van het jaar erna invullen.',
  ],
  105: [
    'Ik heb een vacaturestop begeleid en daarvoor een lijst gemaakt van wie wanneer weg zou gaan.',
    'Met het team werving haalden we twaalf mensen binnen voor het callcenter. Ik deed de gesprekken op dinsdag en donderdag.',
    'De roosters klopten niet met de contracten. Ik heb alle contracten nagelopen en de fouten doorgegeven. Daarna klopte het.',
    'Op de basisschool van mijn zoon in Den Haag geef ik uitleg over solliciteren aan ouders die net in Nederland zijn. Eén moeder schreef daarna zelf haar brief.',
  ],
  106: [
    'Voor een logistiek bedrijf plande ik de overgang naar een nieuw pensioen. Per maand was duidelijk wat af moest zijn. Op 31 december was iedereen over. De drukker leverde te laat; ik heb de brieven toen per mail gestuurd en de papieren versie een week later.',
    'Ik vormde met de preventiemedewerker en een ploegbaas een groepje over veilig tillen. Ik leidde de overleggen. Het aantal meldingen van rugklachten halveerde in een jaar.',
    'We vonden geen chauffeurs. Ik belde met de twintig die het afgelopen jaar hadden afgezegd. Elf noemden de roosters. Na een proef met vaste diensten namen we er zes aan.',
    'Ik ben geboren in Paramaribo en heb bij mijn vorige baan het nieuwe loonstrookje uitgelegd aan 90 chauffeurs, in groepjes van tien. Daarna waren er nog drie vragen bij de administratie in plaats van vijftig.',
  ],
  107: [
    'Ik werk graag volgens planning en ben heel precies.',
    'In mijn vorige werk was er een team van vijf vrouwen. Iedereen had een eigen taak. Ik hield het archief bij.',
    'Toen de computer het niet deed, heb ik de lijsten op papier gemaakt zodat het werk door kon gaan. Later heb ik alles ingevoerd.',
    'Ik heb een nieuwe collega geleerd hoe het archief werkt. Na een week kon zij het alleen. Groet, Suharti.',
  ],
  108: [
    'Ik plande het opleidingsjaar voor drie locaties: 60 trainingen, vijf trainers. Door een ziek geworden trainer vielen er acht weg; ik had twee reserveweken ingepland en haalde er zes in. Alle verplichte trainingen waren voor 1 november klaar.',
    'Met de roostermaker maakte ik een afspraak dat trainingen zes weken vooruit in het rooster staan. Hij wilde vier, ik acht. We hebben een kwartaal gemeten hoe vaak er geruild werd en toen zes gekozen. De opkomst ging van 71 naar 93 procent.',
    'Mensen kwamen niet opdagen bij trainingen. Oorzaak: de uitnodiging ging naar een adres dat ze niet lazen. We sturen nu een sms via het rooster. Ik kijk elk kwartaal naar de opkomst.',
    'Als Anne van ’t Hof gaf ik op de Hogeschool Windesheim les over arbeidsrecht: met casussen voor de een, met schema’s voor de ander. 24 van de 26 studenten haalden het tentamen.',
  ],
};

/** Of people who came in as a file alone: see `sampleCandidates`. */
export const sampleAnswers: readonly (readonly string[])[] = [
  [
    'Ik plande de verhuizing van een kantoor met 30 mensen. Er was een lijst per week. We verhuisden op de afgesproken dag.',
    'Samen met de facilitaire dienst regelde ik de werkplekken. Ik deed de indeling, zij de inkoop.',
    'De parkeerplaatsen waren te weinig. Ik maakte een rooster; er zijn geen klachten meer.',
    'Ik maakte een handleiding voor de kluisjes. Iedereen kon er daarna mee overweg.',
  ],
  [
    'Bij een vereniging plande ik een jubileum: draaiboek, begroting en een datum per taak. Het was op tijd klaar en bleef binnen de begroting. Toen de zaal afzegde had ik er een tweede achter de hand.',
    'Met twaalf vrijwilligers haalden we 4.000 euro op. Ik verdeelde de taken en belde iedere week.',
    'De ledenadministratie liep achter doordat er twee lijsten waren. Ik voegde ze samen en sprak af wie wijzigt.',
    'Ik legde de penningmeester uit hoe de lijst werkt; hij doet het nu zelf.',
  ],
];

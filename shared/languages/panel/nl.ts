import type { PanelTexts } from './index.ts';

export const nl: PanelTexts = {
  title: 'Panel',
  loading: 'Laden',
  intro:
    'Een paar mensen scoren dezelfde kandidaten, elk alleen. Je ziet niets van de anderen totdat je je eigen scores hebt vastgezet, en zij zien niets van jou totdat zij hun scores hebben vastgezet. We delen alleen cijfers onder codes: geen namen, geen notities.',
  'none.unused': 'In deze variant is er geen panel',
  'none.unused.text':
    'Je scores blijven in deze browser. Je kunt verder met de scorekaart en het beoordelen per vraag.',
  'none.no_collector': 'Er is nog geen plek om elkaar te treffen',
  'none.no_collector.text':
    'Een panel komt samen op het adres waar het logboek heen gaat, en dat is niet ingesteld. Je scores staan veilig in deze browser. Vraag je beheerder om het adres.',
  'none.no_key': 'Deze browser deelt geen sleutel met je collega’s',
  'none.no_key.text':
    'Zonder die sleutel hebben hun browsers andere codes voor dezelfde kandidaten, en is er niets te vergelijken. Je scores staan hier veilig. Vraag je beheerder om de sleutel van het onderzoek in te stellen.',
  'none.no_vacancy': 'Voor welke vacature?',
  'none.no_vacancy.text':
    'Open een kandidaat van de vacature in je ATS, en daarna deze pagina opnieuw. Laat je ATS niet zien om welke vacature het gaat, dan kan er geen panel zijn.',
  'none.no_criteria': 'Leg eerst de criteria vast',
  'none.no_criteria.text':
    'Een panel scoort met één norm die vaststaat. Zet je criteria vast, geef de anderen het bestand ermee en kom dan hier terug.',
  'none.no_criteria.go': 'Naar de criteria',
  'none.no_scores': 'Er is nog niets gescoord',
  'none.no_scores.text':
    'Scoor de kandidaten van deze vacature eerst zelf, naast het cv of per vraag. Zet je scores daarna hier vast.',
  'none.no_scores.go': 'Naar het beoordelen',
  choose: 'Vacatures met criteria',
  unnamed: 'Vacature zonder naam',
  code: 'Code van dit panel: {code}. Wie dezelfde vacature en dezelfde criteria heeft, heeft dezelfde code. Wie een andere code heeft, zit in een ander panel.',
  'open.title': 'Je scores staan nog niet vast',
  'open.text': 'Van de anderen is niets opgehaald.',
  'whole.one': '{count} kandidaat heeft een score op elk criterium.',
  'whole.other': '{count} kandidaten hebben een score op elk criterium.',
  'part.one': '{count} kandidaat is voor een deel gescoord. Wat openstaat, telt als niet gescoord.',
  'part.other': '{count} kandidaten zijn voor een deel gescoord. Wat openstaat, telt als niet gescoord.',
  size: 'Hoeveel mensen scoren',
  'size.text': 'Wie als eerste vastzet, bepaalt dit voor iedereen.',
  lock: 'Zet mijn scores vast',
  'lock.sure':
    'Wat je vastzet blijft zo in het panel, en de anderen zien het zodra zij hun scores hebben vastgezet. Je eigen scorekaart blijft open.',
  'lock.yes': 'Vastzetten en sturen',
  'lock.no': 'Nog niet',
  'lock.failed':
    'Vastzetten lukte niet. Er is niets vastgezet of verstuurd. Je scores zijn bewaard. Probeer het nog eens.',
  'waiting.title': '{done} van {size} hebben vastgezet',
  'waiting.text':
    'Jouw scores staan vast. Zodra iedereen heeft vastgezet, zie je hier waar jullie het eens zijn.',
  'waiting.again': 'Kijk opnieuw',
  'waiting.go': 'Ga verder met wie heeft vastgezet',
  'waiting.go.sure':
    'Je ziet dan de scores van wie heeft vastgezet. Vertel ze niet aan wie nog niet heeft vastgezet.',
  'waiting.go.yes': 'Toon hun scores',
  'waiting.go.no': 'Blijf wachten',
  'result.title': 'Waar jullie het eens zijn',
  'result.of':
    'Van {compared} scores die minstens twee mensen gaven, zijn er {same} gelijk en schelen er {near} hoogstens één punt.',
  'result.none': 'Nog geen twee mensen scoorden dezelfde kandidaat op hetzelfde criterium.',
  'result.missing.one': '{count} persoon heeft niet vastgezet. Die scores doen niet mee.',
  'result.missing.other': '{count} mensen hebben niet vastgezet. Die scores doen niet mee.',
  'criteria.title': 'Per criterium',
  'criteria.criterion': 'Criterium',
  'criteria.same': 'Gelijk',
  'criteria.near': 'Hoogstens één verschil',
  'criteria.widest': 'Grootste verschil',
  'criteria.of': '{part} van {all}',
  'criteria.none': 'niet vergeleken',
  'points.one': '{count} punt',
  'points.other': '{count} punten',
  'talk.title': 'Waar je het eerst over praat',
  'talk.text':
    'Het grootste verschil eerst. Zeg wat je zag en hoorde, niet wat je van iemand vindt. Niemand hoeft toe te geven.',
  'talk.none': 'Niemand scoorde anders dan de anderen.',
  'talk.apart.one': '{count} punt verschil',
  'talk.apart.other': '{count} punten verschil',
  'talk.unsure': 'sommigen vonden te weinig informatie',
  'talk.you': 'Jij',
  'talk.other': 'Beoordelaar {at}',
  'talk.unknown': 'te weinig informatie',
  'talk.open': 'niet gescoord',
  'again.title': 'Na het gesprek',
  'again.text':
    'Scoor je nu anders? Verander het in je scorekaart en zet opnieuw vast. De eerste ronde blijft ernaast staan.',
  'again.changed.one': 'Bij {count} kandidaat zijn je scores niet meer die je vastzette.',
  'again.changed.other': 'Bij {count} kandidaten zijn je scores niet meer die je vastzette.',
  'again.lock': 'Zet ronde {round} vast',
  'away.title': 'De anderen zijn nu niet te bereiken',
  'away.kept':
    'Je scores staan vast en zijn bewaard in deze browser. Ze gaan weg zodra het weer kan; je hoeft niet hier te blijven.',
  'away.sent':
    'Je scores staan vast en zijn aangekomen. Alleen wat de anderen vastzetten is nu niet op te halen.',
  'away.no_collector': 'Er is geen adres meer ingesteld om naartoe te sturen. Vraag het je beheerder.',
  'away.unreachable':
    'De plek waar panels samenkomen is niet te bereiken. Kijk of je online bent, of probeer het later.',
  'away.refused_key': 'De sleutel om te sturen wordt niet geaccepteerd. Vraag het je beheerder.',
  'away.collector_full': 'De plek waar panels samenkomen is vol. Meld het je beheerder.',
  'away.collector_error':
    'De plek waar panels samenkomen heeft een storing. Probeer het later, of meld het je beheerder.',
  'away.again': 'Probeer opnieuw',
  'refused.title': 'Je scores doen niet mee in dit panel',
  'refused.full':
    'Het panel was al vol toen je vastzette. Je scores staan veilig in deze browser en niemand ziet ze.',
  'refused.criteria':
    'De anderen scoorden een ander aantal criteria. Je scores staan veilig in deze browser en niemand ziet ze.',
  'refused.secret':
    'Iemand met jouw code heeft in een andere browser vastgezet. Ga daar verder. Je scores hier zijn bewaard en niemand ziet ze.',
  'refused.other':
    'Ze zijn niet geaccepteerd. Je scores staan veilig in deze browser. Meld het je beheerder.',
  'gone.title': 'Dit panel wordt niet meer bewaard',
  'gone.text':
    'Het onderzoek is voorbij, of het logboek is verhuisd. Je eigen scores staan nog in deze browser.',
  'withdrawn.title': 'Je blijft buiten het logboek',
  'withdrawn.text':
    'Daarom gaan je scores deze browser niet uit, en is er voor jou geen panel. Wil je weer meedoen, dan kan dat bij de instellingen.',
  'withdrawn.locked': 'Wat je eerder stuurde, blijft bij de anderen.',
};

import { answers } from './answers.ts';
import type { Candidate } from './candidate.ts';
import { abdirahmanMohamedWarsame } from './candidates/abdirahman-mohamed-warsame.ts';
import { anneVanTHof } from './candidates/anne-van-t-hof.ts';
import { cagriYilmaz } from './candidates/cagri-yilmaz.ts';
import { elifOzturkKaya } from './candidates/elif-ozturk-kaya.ts';
import { fatimaElAmrani } from './candidates/fatima-el-amrani.ts';
import { hopeBlijd } from './candidates/hope-blijd.ts';
import { johannesVanDerBerg } from './candidates/johannes-van-der-berg.ts';
import { jurenslyDAbreuDePaulo } from './candidates/jurensly-d-abreu-de-paulo.ts';
import { kwabenaOwusuAnsah } from './candidates/kwabena-owusu-ansah.ts';
import { lotteGroen } from './candidates/lotte-groen.ts';
import { lukaszWisniewski } from './candidates/lukasz-wisniewski.ts';
import { massinAitLahcen } from './candidates/massin-ait-lahcen.ts';
import { nourAlKhatib } from './candidates/nour-al-khatib.ts';
import { octovianusLatupeirissa } from './candidates/octovianus-latupeirissa.ts';
import { pimBakker } from './candidates/pim-bakker.ts';
import { radjeshRamkisoensing } from './candidates/radjesh-ramkisoensing.ts';
import { selamTesfamariam } from './candidates/selam-tesfamariam.ts';
import { shantiGangaramPanday } from './candidates/shanti-gangaram-panday.ts';
import { suharti } from './candidates/suharti.ts';
import { tjitskeTerpstra } from './candidates/tjitske-terpstra.ts';
import { wagimanKromodihardjo } from './candidates/wagiman-kromodihardjo.ts';
import { xiaoyuZhang } from './candidates/xiaoyu-zhang.ts';
import { youssefBenhaddou } from './candidates/youssef-benhaddou.ts';
import { zoeDeVriesHoekstra } from './candidates/zoe-de-vries-hoekstra.ts';

const applied: readonly Candidate[] = [
  fatimaElAmrani,
  zoeDeVriesHoekstra,
  tjitskeTerpstra,
  elifOzturkKaya,
  shantiGangaramPanday,
  hopeBlijd,
  suharti,
  anneVanTHof,
  johannesVanDerBerg,
  massinAitLahcen,
  wagimanKromodihardjo,
  jurenslyDAbreuDePaulo,
  abdirahmanMohamedWarsame,
  selamTesfamariam,
  lukaszWisniewski,
  octovianusLatupeirissa,
  cagriYilmaz,
  radjeshRamkisoensing,
  nourAlKhatib,
  xiaoyuZhang,
  kwabenaOwusuAnsah,
  lotteGroen,
  pimBakker,
  youssefBenhaddou,
];

/** In the order of their ids: 101 to 124. */
export const candidates: readonly Candidate[] = applied.map((candidate) => ({
  ...candidate,
  answers: answers[candidate.id] ?? [],
}));

export { sampleAnswers } from './answers.ts';
export { vacancies } from './vacancies.ts';

import type { NameList } from './list.ts';

export const polish: NameList = {
  origin: 'Polish',
  given:
    'lukasz piotr krzysztof andrzej tomasz pawel marcin michal jakub grzegorz wojciech mariusz dariusz zbigniew jerzy tadeusz ryszard kazimierz marek jaroslaw slawomir rafal artur przemyslaw sebastian kamil mateusz maciej bartosz bartlomiej damian dawid wieslaw stanislaw zdzislaw anna katarzyna malgorzata agnieszka barbara ewa krystyna elzbieta magdalena joanna monika aleksandra danuta zofia jadwiga beata dorota renata jolanta iwona halina bozena grazyna urszula justyna izabela aneta wioletta kinga karolina kamila paulina patrycja weronika oliwia zuzanna',
  surnames:
    'wisniewski wisniewska kowalski kowalska nowak wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska mazur wojciechowski kwiatkowski kwiatkowska krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak gorski witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski tomaszewski',
};

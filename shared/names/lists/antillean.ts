import type { NameList } from './list.ts';

export const antillean: NameList = {
  origin: 'Antillean',
  given:
    'jurensly rudsel gilbert curlin elvis eugenio jairzinho juremi jurandy jurgen rignald rosendo rudolf shurandy tyron ubaldo wilsoe churandy hensley hubert gregory gianni edsel endy ivar raymundo roderick ruthmila angelina carmelita chanelly charlene eugenia ethlyn filomena gwendolyn jeanine jeanette josephina ligia luisette lucina magali mayra migdalia mirna natalee quincy rosaline rosaria rubiela ruthlyn sharelle shurendy sulaika swinda tamara thaisa xiomara zuleika',
  surnames:
    'abreu paulo martina martis maduro palm isenia josephia cicilia curiel daal doran evertsz felida francisca girigori hooi jansen jonis koeiman kirindongo kwidama leito loefstok lourens martijn mathilda maria marchena melfor merkies nicolaas nicolina obispo oduber pieters pieternella pietersz pourier provacia richards rosaria rosalia sambo schoop seferina soliana tromp victoria vrutaal winklaar wever zimmerman gomez arends croes kelly geerman croeze',
};

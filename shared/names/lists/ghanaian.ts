import type { NameList } from './list.ts';

export const ghanaian: NameList = {
  origin: 'Ghanaian',
  given:
    'kwabena kwaku kwame kofi kojo kwadwo kwasi yaw yao kobina kwesi kweku akwasi ebo fiifi nana osei opoku owusu papa paa nii tetteh selorm elikem kwamena akosua adwoa abena akua yaa afia afua ama ekua esi efua araba aba maame adjoa dede naa korkor dzifa sena enyonam mawuli akosombo gifty emmanuel ebenezer bismark isaac godfred',
  surnames:
    'owusu ansah mensah boateng osei asante agyeman agyemang appiah amoah amponsah antwi asamoah addo adjei acheampong adu adomako agyei akoto akuffo ampofo ankrah annan arthur asare asiedu atta awuah ayew badu baah baffour bonsu boakye darko danso donkor duah essien frimpong gyamfi gyan kuffour kufuor kumi kyei lamptey lartey nkansah nkrumah nyarko obeng ofori ofosu oppong opoku owusuansah quaye quartey sarfo sarpong tagoe takyi tetteh yeboah yiadom',
};

import type { NameList } from './list.ts';

export const indonesian: NameList = {
  origin: 'Indonesian and Moluccan',
  given:
    'suharti sukarno suryanto susanto budi bambang agus eko dwi tri joko sri siti dewi wati wahyu yanti yuni yulia rini ratna retno rina rizky putri putra nurul ningsih novita nia maya lestari kartika indah hendra herman hadi gunawan fitri endang dian dedi bagus ayu ayu arif andi aditya adi octovianus octavianus ocky okky yosef josias johanis jopie jopy elias frans marthin markus matheus melkianus metusalach nataniel nus pieter salmon simon thomas tete wempi yacob zeth benny dominggus domingus agustinus costansia coba dortje dina jacoba josina juliana ludia magdalena marthina naatje nel orpa salomina sientje tien welly yosina',
  surnames:
    'latupeirissa sahetapy tahapary tahitu tuhumury tuhuteru tutuarima tutupoly manuputty manuhutu manusama matulessy mailoa lawalata latumahina latuheru latuconsina lekatompessy leatemia lilipaly leihitu kaihatu hehanussa hetaria hukom ririmasse rehatta riupassa pattiasina pattinama pattiwael pattipeilohy papilaja nanlohy noija nikijuluw siahaya siwabessy solisa soumokil sopacua sapulette salhuteru wattimena wattilete watimury tomasoa titahena timisela teterissa taihuttu haryanto hartono hidayat kusuma nugroho pratama purnomo santoso saputra setiawan siregar situmorang sihombing simanjuntak suharto sutanto wibowo widodo wijaya wirawan yulianto',
};

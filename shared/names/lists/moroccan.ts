import type { NameList } from './list.ts';

export const moroccan: NameList = {
  origin: 'Moroccan and Amazigh',
  given:
    'mohamed mohammed mohammad muhammad ahmed hassan hussein youssef yousef ibrahim ismael ilyas bilal anas ayoub hamza hicham khalid karim mustapha moustafa mounir nabil noureddine omar othman rachid reda redouan said samir soufiane tarik tariq yassine yasin younes zakaria abdel abdelaziz abdelkader abdelhak abdellah abdul driss brahim jamal jaouad aziz massin yuba aksil usman idir fatima fatiha fatma fadma aicha amal amina asmae asma bouchra chaima farida hafida hajar hanan hanane houda ikram ilham imane jamila karima khadija laila latifa loubna malika mariam maryam meryem mina mouna nadia naima najat naoual nawal nezha nisrine nora noura rachida rahma safae saida salma samira sanae sara siham soukaina souad soumaya touria wafae yasmina yousra zahra zineb tilila thiziri numidia tinhinane',
  surnames:
    'benali benhaddou bouzid amrani bouazza alaoui bennani benjelloun elidrissi idrissi haddad hamdaoui khattabi mansouri ouali ouahbi ouazzani ouariachi tahiri yahyaoui zerouali ziani azzouzi bakkali boutaib bouchiba chaouch dahmani elhaddad fassi filali ghazi hajji hammouti jabri kaddouri lahcen lamrani mahmoudi mezouar moussaoui naciri rahmouni sabri saidi slimani tazi touzani aouragh aissati asmi boulahrouz',
};

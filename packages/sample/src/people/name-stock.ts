import type { OfficialLanguage } from '@mandat/domain';

type Culture = {
  readonly language: OfficialLanguage;
  readonly given: readonly string[];
  readonly family: readonly string[];
};

const culture = (language: OfficialLanguage, given: string, family: string): Culture => ({
  language,
  given: given.split(' '),
  family: family.split(' '),
});

/** Given and family names of many places. A person gets two family names of two places, so that none is real. */
export const cultures: readonly Culture[] = [
  culture(
    'ar',
    'Amal Bilal Dalia Farah Hicham Iman Jamal Karim Lamia Mounir Nabil Rania Samir Tarek Wafa Yasmin Zeinab Huda',
    'Ayoub Bakri Chahine Darwish Fahmy Ghanem Hadid Jaber Khalidi Mansouri Nasser Qasim Rahmani Saleh Tahan Zaki',
  ),
  culture(
    'zh',
    'Bowen Chunhua Fang Guang Haoran Jiayi Lan Lin Mei Ning Qiang Ruolan Shu Ting Weimin Xia Yan Zhihao',
    'Bao Chen Deng Fan Gao Hu Jiang Kong Liang Ma Pan Qiu Shen Tang Wei Xu Yuan Zhou',
  ),
  culture(
    'en',
    'Alice Brendan Clara Duncan Esther Fiona Graham Hazel Isla Joel Katherine Lewis Maeve Neil Olive Rowan Tessa Wendy',
    'Ashworth Barlow Callan Dunmore Elwood Fairley Garrick Hale Ingram Keating Lockhart Merrick Norwood Pryce Rowntree Thorne',
  ),
  culture(
    'fr',
    'Agathe Bastien Camille Damien Eloïse Fabrice Gaëlle Hugo Inès Julien Lucie Mathieu Noémie Odile Pascal Rémi Sylvie Thibault',
    'Arnaud Belmont Carpentier Delaunay Estève Ferrand Garnier Hébrard Jourdain Lacombe Marchand Nadeau Perrin Renaud Sauvage Vasseur',
  ),
  culture(
    'fr',
    'Adama Aïssatou Boubacar Coumba Djibril Fatoumata Issa Kadiatou Lamine Mariam Ousmane Ramata Seydou Youssouf',
    'Ba Camara Diarra Fofana Gueye Issa Kone Mbaye Ndiaye Ouattara Sagna Tall Traoré Zongo',
  ),
  culture(
    'ru',
    'Alina Boris Daria Egor Galina Ilya Ksenia Leonid Marina Nikolai Oksana Pavel Raisa Stepan Timur Ulyana Vera Yuri',
    'Antonov Belyaev Chernov Denisov Fomin Gorin Isaev Kalinin Lebedev Mironov Orlov Petrov Rudin Sorokin Titov Zotov',
  ),
  culture(
    'es',
    'Adela Bruno Catalina Diego Elvira Fermín Gloria Hernán Ignacio Jimena Lorenzo Marisol Nicolás Paloma Ramiro Soledad Tomás Ximena',
    'Aguilar Bustos Castellanos Duarte Espinoza Fuentes Galindo Herrera Ibarra Linares Montoya Navarro Ortega Quiroga Robles Salcedo',
  ),
  culture(
    'en',
    'Abena Chidi Ebele Folake Gathoni Jabari Kwame Lerato Makena Njeri Oluwaseun Sipho Thandiwe Wanjiru Zola Kofi',
    'Achieng Adeyemi Boateng Chukwu Dlamini Ekwueme Juma Kimani Mbeki Mwangi Njoroge Obi Okonkwo Osei Tembo Wekesa',
  ),
  culture(
    'en',
    'Aarav Bina Chetan Deepa Farhan Gita Harish Indira Kavita Mohan Nadia Priya Ravi Sunita Tariq Usha Vikram Zara',
    'Ahmed Banerjee Chowdhury Desai Fernando Gurung Iyer Joshi Kapoor Menon Nair Perera Rao Sharma Thapa Verma',
  ),
  culture(
    'en',
    'Aiko Budi Chanthara Daisuke Emiko Hana Jiho Kanya Linh Minh Noppadol Putri Sakura Siti Thuy Yuto Jun Rizal',
    'Aoki Bunyasarn Dang Fujita Hoang Ito Kim Lestari Mori Nguyen Park Santos Tanaka Tran Watanabe Widodo',
  ),
  culture(
    'en',
    'Anders Birgit Dagny Elina Freja Gunnar Henrik Ingrid Jonas Katrin Lars Maren Nils Oda Sigrid Tuomas Ulrike Viggo',
    'Albrecht Berg Dahl Eklund Fischer Holm Jansen Krause Lindgren Meyer Nyberg Roth Solberg Strand Virtanen Weiss',
  ),
  culture(
    'es',
    'Beatriz Caio Débora Eduardo Flávia Gustavo Helena Ivo Joana Leandro Márcia Nuno Otávio Renata Simão Teresa',
    'Albuquerque Barbosa Cardoso Dantas Esteves Figueira Lacerda Moura Nogueira Peixoto Queiroz Rocha Seabra Tavares',
  ),
];

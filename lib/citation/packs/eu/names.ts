/** A document that is known by a name: its type, its year and number, and for a treaty the name it is identified by. */
export interface NamedAct {
  readonly type: string;
  readonly year: string | null;
  readonly number: string | null;
  readonly name: string | null;
  /** As the name is printed; one that begins small may also be printed so. */
  readonly printed: string;
  /** The number that ends the name ("NIS2"); 0 where there is none. */
  readonly count: number;
  /** Whether the name has other meanings, so that a pinpoint or an earlier mention must show this one. */
  readonly ambiguous: boolean;
}

/** Letter of CELEX, year and number of an act, or the name of a treaty; then its names. `*` marks those that have other meanings. */
const rows = `
R2016/679 GDPR,RGPD,DSGVO,DS-GVO,general data protection regulation,Datenschutz-Grundverordnung,règlement général sur la protection des données
R2024/1689 AI Act,Artificial Intelligence Act,KI-Verordnung,règlement sur l'IA
R2022/2065 Digital Services Act,*DSA,Gesetz über digitale Dienste,règlement sur les services numériques
R2022/1925 Digital Markets Act,*DMA,Gesetz über digitale Märkte,règlement sur les marchés numériques
R2022/2554 DORA,Digital Operational Resilience Act
R2023/1114 MiCA,MiCAR,Markets in Crypto-Assets Regulation
R2023/1115 EUDR,Deforestation Regulation,Entwaldungsverordnung
R2023/956 CBAM Regulation
R2023/2854 Data Act
R2022/868 Data Governance Act
R2024/2847 Cyber Resilience Act
R2019/881 *Cybersecurity Act
R2023/1781 European Chips Act
R2024/1735 Net-Zero Industry Act
R2024/1252 Critical Raw Materials Act
R2024/1083 European Media Freedom Act
R2024/1991 Nature Restoration Law,Nature Restoration Regulation
R2014/910 eIDAS
R2019/2088 SFDR
R2020/852 Taxonomy Regulation
R2014/596 Market Abuse Regulation,Marktmissbrauchsverordnung
R2012/648 *EMIR
R2006/1907 REACH Regulation,REACH-Verordnung,règlement REACH
R2004/261 EU261,Fluggastrechteverordnung
L2022/2555 NIS2
L2022/2464 CSRD
L2024/1760 CSDDD,Lieferkettenrichtlinie
L2014/65 MiFID II
L2015/2366 PSD2
L2009/138 Solvency II,Solvabilité II
L2019/1937 Whistleblower Directive,Hinweisgeberrichtlinie
L2002/58 ePrivacy Directive,ePrivacy-Richtlinie
L1992/43 Habitats Directive,FFH-Richtlinie,directive Habitats
L2009/147 Birds Directive,Vogelschutzrichtlinie,directive Oiseaux
L2000/60 Water Framework Directive,Wasserrahmenrichtlinie
L2003/88 Working Time Directive,Arbeitszeitrichtlinie
Ttfeu TFEU,AEUV,TFUE,Treaty on the Functioning of the European Union,Vertrag über die Arbeitsweise der Europäischen Union,traité sur le fonctionnement de l'Union européenne
Tteu *TEU,*EUV,*TUE,Treaty on European Union,Vertrag über die Europäische Union,traité sur l'Union européenne
Tcharter Charter of Fundamental Rights,Charter of Fundamental Rights of the European Union,*GRC,GRCh,Grundrechtecharta,Charta der Grundrechte,Charta der Grundrechte der Europäischen Union,charte des droits fondamentaux,charte des droits fondamentaux de l'Union européenne
`;

const typeByLetter: Readonly<Record<string, string>> = {
  R: 'regulation',
  L: 'directive',
  T: 'treaty',
};

/** The names of acts and treaties in English, French and German, as their official titles and newspapers print them. */
export const namedActs: readonly NamedAct[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [key = ''] = row.split(' ', 1);
    const [year = '', number] = key.slice(1).split('/');
    const act = {
      type: typeByLetter[key.charAt(0)] ?? '',
      year: number === undefined ? null : year,
      number: number ?? null,
      name: number === undefined ? year : null,
    };
    return row
      .slice(key.length + 1)
      .split(',')
      .map((marked) => {
        const ambiguous = marked.startsWith('*');
        const whole = ambiguous ? marked.slice(1) : marked;
        const printed = whole.replace(/\d+$/, '');
        return { ...act, printed, count: Number(whole.slice(printed.length)), ambiguous };
      });
  });

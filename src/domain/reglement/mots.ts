/** A noun in both genders, singular and plural, without article: { m: 'maire', f: 'maire', … }. */
export interface MotPersonne {
  readonly m: string;
  readonly f: string;
  readonly mPluriel: string;
  readonly fPluriel: string;
}

/** A noun of a thing: its forms and its gender, so that a sentence can agree; n is the Dutch « het ». */
export interface MotChose {
  readonly un: string;
  readonly des: string;
  readonly genre: 'm' | 'f' | 'n';
}

/** The words of a pack: a bourgmestre is not a maire. Screens and documents take legal nouns from here. */
export interface Mots {
  readonly chef: MotPersonne;
  readonly adjoint: MotPersonne;
  readonly membre: MotPersonne;
  readonly presidence: MotPersonne;
  readonly secretaireDeSeance: MotPersonne;
  readonly redacteur: MotPersonne;
  readonly mandant: MotPersonne;
  readonly mandataire: MotPersonne;
  readonly instance: MotChose;
  readonly executif: MotChose;
  readonly maison: MotChose;
  readonly commune: MotChose;
  readonly seance: MotChose;
  readonly convocation: MotChose;
  readonly ordreDuJour: MotChose;
  readonly point: MotChose;
  readonly note: MotChose;
  readonly pouvoir: MotChose;
  readonly deliberation: MotChose;
  readonly procesVerbal: MotChose;
  readonly liste: MotChose;
  readonly registre: MotChose;
  readonly extrait: MotChose;
  readonly reglementInterieur: MotChose;
  readonly huisClos: MotChose;
  readonly controle: MotChose;
  /** « membres en exercice », « membres en fonction ». */
  readonly enExercice: string;
  /** The code, decree or statutes that its acts rest on, as they cite it; empty where there is none to cite. */
  readonly visa: string;
  readonly scrutin: { readonly ordinaire: MotChose; readonly public: MotChose; readonly secret: MotChose };
}

/** Four forms of a person's noun; the masculine ones stand for both when the others are not given. */
export function personne(m: string, f = m, mPluriel = `${m}s`, fPluriel = f === m ? mPluriel : `${f}s`): MotPersonne {
  return { m, f, mPluriel, fPluriel };
}

export const masculin = (un: string, des = `${un}s`): MotChose => ({ un, des, genre: 'm' });
export const feminin = (un: string, des = `${un}s`): MotChose => ({ un, des, genre: 'f' });
export const neutre = (un: string, des: string): MotChose => ({ un, des, genre: 'n' });

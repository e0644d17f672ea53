/** A noun in both genders, singular and plural, without article: { m: 'maire', f: 'maire', … }. */
export interface MotPersonne {
  readonly m: string;
  readonly f: string;
  readonly mPluriel: string;
  readonly fPluriel: string;
}

/** A noun of a thing: its forms and its gender, so that a sentence can agree. */
export interface MotChose {
  readonly un: string;
  readonly des: string;
  readonly genre: 'm' | 'f';
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
  readonly controle: MotChose;
  readonly scrutin: { readonly ordinaire: MotChose; readonly public: MotChose; readonly secret: MotChose };
}

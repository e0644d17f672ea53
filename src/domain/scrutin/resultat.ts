/** ordinaire: show of hands; public: by name, names in the procès-verbal; secret: ballots. */
export type ScrutinMode = 'ordinaire' | 'public' | 'secret';

export type Voix = 'pour' | 'contre' | 'abstention';

export type Resultat =
  | 'adopte'
  | 'rejete'
  | 'ajourne'
  | 'avis-favorable'
  | 'avis-defavorable'
  | 'elu'
  | 'second-tour'
  | 'troisieme-tour'
  | 'sans-vote'
  | 'inconnu';

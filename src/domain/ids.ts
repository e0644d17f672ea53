/** Identifiers are uuidv7 strings made outside the domain; communes are identified by their official code. */
export type Id = string;
export type CommuneId = Id;
export type InstanceId = Id;
export type PersonneId = Id;
/** A mandat's id is also the member's id inside a seance. */
export type MembreId = Id;
export type SeanceId = Id;
export type PointId = Id;
export type FaitId = Id;
export type OperationId = Id;
/** Fractional rank between two neighbours; ordered by code unit, ties by id. */
export type Rang = string;
/** ISO 8601 instant as the device saw it, for instance `2026-09-24T19:14:02.120Z`. */
export type Instant = string;

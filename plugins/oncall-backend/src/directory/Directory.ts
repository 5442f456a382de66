/** Somebody who can be paged: a User of the catalog. */
export type Person = {
  /** Full entity reference. */
  readonly ref: string;
  readonly name: string;
  readonly email?: string;
  /** IANA zone. */
  readonly zone?: string;
  /** Absent where the catalog says none. */
  readonly facts?: PersonFacts;
};

/** What clients of Opsgenie read about a person besides. Nothing depends on it: the role gives no rights. */
export type PersonFacts = {
  readonly role?: string;
  readonly locale?: string;
  readonly address?: {
    readonly country?: string;
    readonly state?: string;
    readonly city?: string;
    readonly line?: string;
    readonly zipCode?: string;
  };
  readonly tags?: readonly string[];
  readonly details?: Readonly<Record<string, readonly string[]>>;
};

/** A Group of the catalog, with everybody in it and in the groups below it. */
export type Team = {
  readonly ref: string;
  readonly name: string;
  /** Entity references of people, in alphabetical order. */
  readonly members: readonly string[];
  /** Those members whom the Group names as its admins; absent where it names nobody. */
  readonly admins?: readonly string[];
  /** What it does; absent where the Group says nothing. */
  readonly description?: string;
};

/** Something that can break: a Component, System, API or Resource of the catalog. */
export type Service = {
  readonly ref: string;
  /** The title for people, else the name. */
  readonly name: string;
  /** Entity reference of the owning Group (or User). */
  readonly owner?: string;
  /** Only those that begin with `muster.dev/`. */
  readonly annotations: Readonly<Record<string, string>>;
};

/** The local copy of what the catalog knows about people, teams and services. */
export type Directory = {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly services: readonly Service[];
};

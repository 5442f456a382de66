/** How a caller names an alert; an alias means the open alert that has it. */
export type AlertIdentifier = {
  readonly by: 'id' | 'alias' | 'tinyId';
  readonly value: string;
};

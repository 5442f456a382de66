import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';

/** One of a few short values, all in sight. */
export function SegmentedChoice<T extends string>(props: {
  readonly label: string;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly value: T;
  readonly onChange: (choice: T) => void;
}) {
  const { label, choices, nameOf, value, onChange } = props;
  return (
    <ButtonGroup size="small" aria-label={label}>
      {choices.map(choice => (
        <Button
          key={choice}
          variant={choice === value ? 'contained' : 'outlined'}
          color={choice === value ? 'primary' : 'default'}
          aria-pressed={choice === value}
          onClick={() => onChange(choice)}
        >
          {nameOf(choice)}
        </Button>
      ))}
    </ButtonGroup>
  );
}

import { alpha, makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';

const useStyles = makeStyles(theme => ({
  group: { backgroundColor: theme.palette.background.paper, flexWrap: 'wrap' },
  button: {
    padding: theme.spacing(0.75, 1.25),
    color: theme.palette.text.primary,
    textTransform: 'none',
    lineHeight: 1.5,
  },
  selected: {
    // The kit repeats its class for strength, so does this.
    '&&, &&:hover': {
      color: theme.palette.text.primary,
      backgroundColor: alpha(theme.palette.primary.main, 0.22),
      fontWeight: 'bold',
    },
  },
}));

type Choice<V extends string> = { readonly value: V; readonly label: string };

type GroupProps<V extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
};

/** One of a few choices, all in sight. */
export function ToggleGroup<V extends string>(
  props: GroupProps<V> & {
    readonly value: V;
    readonly onChange: (value: V) => void;
  },
) {
  const { label, choices, value, onChange } = props;
  const classes = useStyles();
  const choose = (chosen: unknown) => {
    const choice = choices.find(one => one.value === chosen);
    // The chosen one, pressed again, stays chosen.
    if (choice) {
      onChange(choice.value);
    }
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      className={classes.group}
      value={value}
      aria-label={label}
      onChange={(_, chosen) => choose(chosen)}
    >
      {buttonsOf(choices, classes)}
    </ToggleButtonGroup>
  );
}

/** Any of a few choices, all in sight. */
export function MultiToggleGroup<V extends string>(
  props: GroupProps<V> & {
    readonly value: readonly V[];
    readonly onChange: (value: readonly V[]) => void;
  },
) {
  const { label, choices, value, onChange } = props;
  const classes = useStyles();
  const choose = (chosen: readonly unknown[]) =>
    onChange(choices.map(one => one.value).filter(one => chosen.includes(one)));
  return (
    <ToggleButtonGroup
      size="small"
      className={classes.group}
      value={value}
      aria-label={label}
      onChange={(_, chosen) => choose(chosen)}
    >
      {buttonsOf(choices, classes)}
    </ToggleButtonGroup>
  );
}

/** The group reads its buttons, so they cannot be a component of their own. */
function buttonsOf(
  choices: readonly Choice<string>[],
  classes: ReturnType<typeof useStyles>,
) {
  return choices.map(({ value, label }) => (
    <ToggleButton
      key={value}
      value={value}
      classes={{ root: classes.button, selected: classes.selected }}
    >
      {label}
    </ToggleButton>
  ));
}

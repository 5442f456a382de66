import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Person, usePeople } from './usePeople';

const useStyles = makeStyles(theme => ({
  page: {
    minHeight: '100vh',
    padding: theme.spacing(4, 2),
    background: theme.palette.background.default,
    color: theme.palette.text.primary,
  },
  column: { maxWidth: 960, margin: '0 auto' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(3),
  },
  teams: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
  },
  team: { padding: theme.spacing(2) },
  person: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    textTransform: 'none',
  },
  name: { display: 'block' },
  guest: { marginTop: theme.spacing(2) },
}));

type PersonChoiceProps = {
  readonly onChoose: (entityRef: string) => void;
  readonly problem?: Error;
};

/** Everybody of the story by team, and a button for those who just want to look. */
export function PersonChoice({ onChoose, problem }: PersonChoiceProps) {
  const classes = useStyles();
  const { value: people = [] } = usePeople();
  const teams = [...new Set(people.map(person => person.team))];
  const guest = people.find(person => person.entityRef.endsWith('/ana'));
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.head}>
          <img src="/favicon.svg" alt="" width={56} height={56} />
          <div>
            <Typography variant="h4" component="h1">
              Bancly
            </Typography>
            <Typography color="textSecondary">
              A bank that does not exist, with on-call, incidents and
              postmortems by Muster. Choose whom to be; you can switch later in
              the sidebar.
            </Typography>
            {guest && (
              <Button
                className={classes.guest}
                variant="contained"
                color="primary"
                onClick={() => onChoose(guest.entityRef)}
              >
                Enter as guest ({guest.name})
              </Button>
            )}
          </div>
        </div>
        {problem && (
          <Typography color="error" role="alert" paragraph>
            Signing in did not work: {problem.message}. Choose again.
          </Typography>
        )}
        {people.length === 0 && <Waiting />}
        <div className={classes.teams}>
          {teams.map(team => (
            <TeamOfPeople
              key={team}
              team={team}
              people={people.filter(person => person.team === team)}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </main>
  );
}

function Waiting() {
  return (
    <div role="status">
      <CircularProgress size={24} aria-hidden />
      <Typography>The catalog is still filling up; a few seconds.</Typography>
    </div>
  );
}

function TeamOfPeople(props: {
  readonly team: string;
  readonly people: readonly Person[];
  readonly onChoose: (entityRef: string) => void;
}) {
  const classes = useStyles();
  return (
    <Paper className={classes.team} component="section">
      <Typography variant="subtitle1" component="h2" gutterBottom>
        {props.team}
      </Typography>
      {props.people.map(person => (
        <Button
          key={person.entityRef}
          fullWidth
          className={classes.person}
          onClick={() => props.onChoose(person.entityRef)}
        >
          <span>
            <span className={classes.name}>{person.name}</span>
            <Typography
              component="span"
              variant="caption"
              color="textSecondary"
            >
              {[person.title, person.timezone].filter(Boolean).join(' · ')}
            </Typography>
          </span>
        </Button>
      ))}
    </Paper>
  );
}

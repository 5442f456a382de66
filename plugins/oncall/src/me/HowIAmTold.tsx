import { PersonPreferences } from '@muster/backstage-plugin-oncall-common';
import MuiAlert from '@material-ui/lab/Alert';
import { useMyPreferences } from '../api/useMyPreferences';
import { Answer } from '../ui/Answer';
import { ContactMethods } from './ContactMethods';
import { NotificationRules } from './NotificationRules';
import { QuietTimes } from './QuietTimes';

/** How the reader is told: by what, when, and when not. */
export function HowIAmTold() {
  const answer = useMyPreferences();
  return (
    <Answer answer={answer} lines={6}>
      {preferences => (
        <Content preferences={preferences} onChanged={answer.retry} />
      )}
    </Answer>
  );
}

function Content(props: {
  readonly preferences: PersonPreferences;
  readonly onChanged: () => void;
}) {
  const { preferences, onChanged } = props;
  return (
    <>
      <ContactMethods preferences={preferences} onChanged={onChanged} />
      {preferences.warnings.map(warning => (
        <MuiAlert key={warning} severity="warning">
          {warning}
        </MuiAlert>
      ))}
      <NotificationRules preferences={preferences} onChanged={onChanged} />
      <QuietTimes preferences={preferences} onChanged={onChanged} />
    </>
  );
}

import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { PersonChoice } from './PersonChoice';
import { withSignOut } from './withSignOut';

const STORAGE_KEY = 'bancly.person';

/** Choose whom of the story to be; the choice lasts until signing out. */
export function ChoosePersonPage(props: SignInPageProps) {
  const [person, setPerson] = useState(
    () => localStorage.getItem(STORAGE_KEY) ?? undefined,
  );
  const choose = (entityRef: string) => {
    localStorage.setItem(STORAGE_KEY, entityRef);
    setPerson(entityRef);
  };
  const forget = () => localStorage.removeItem(STORAGE_KEY);

  if (!person) {
    return <PersonChoice onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      provider="demo"
      headers={{ 'x-demo-person': person }}
      ErrorComponent={({ error }) => (
        <PersonChoice
          onChoose={entityRef => {
            forget();
            setPerson(undefined);
            // The next render starts a new session, also for the same person.
            setTimeout(() => choose(entityRef));
          }}
          problem={error}
        />
      )}
      onSignInSuccess={identity =>
        props.onSignInSuccess(withSignOut(identity, forget))
      }
    />
  );
}

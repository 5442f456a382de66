import { PersonLink } from '@muster/backstage-plugin-oncall-react';

/** Where an alert came from: a person who opened it by hand, or whatever the machine calls itself. */
export function AlertSource(props: { readonly source: string }) {
  const { source } = props;
  return source.startsWith('user:') ? (
    <PersonLink entityRef={source} />
  ) : (
    <>{source}</>
  );
}

import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';

/**
 * What somebody else calls an address, as a link where it leads to the web. Anything else is no link: a page with a `javascript:`
 * in one is refused as a whole.
 *
 * @public
 */
export function WebLink(props: {
  readonly to?: string;
  /** What is shown where there is no link; nothing when absent. */
  readonly otherwise?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { to = '', otherwise = null, className, children } = props;
  return /^https?:\/\/\S+$/i.test(to) ? (
    <Link to={to} className={className}>
      {children}
    </Link>
  ) : (
    <>{otherwise}</>
  );
}

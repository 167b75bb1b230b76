import { Button } from '../ui/controls/Button';

interface HostListProps {
  readonly label: string;
  readonly hosts: readonly { readonly key: string; readonly name: string }[];
  readonly empty: string;
  /** What the button does, by the host's name. */
  readonly action: string;
  readonly actionLabel: (name: string) => string;
  readonly onAction: (key: string, name: string) => void;
}

/** Sites with one thing that can be done to each. */
export function HostList(props: HostListProps) {
  const { label, hosts, empty, action, actionLabel, onAction } = props;
  if (hosts.length === 0) return <p class="hosts-empty">{empty}</p>;
  return (
    <ul class="hosts" aria-label={label}>
      {hosts.map(({ key, name }) => (
        <li key={key} class="host">
          <span class="host-name">{name}</span>
          <Button
            kind="quiet"
            aria-label={actionLabel(name)}
            onPress={(event) => {
              leave(event.currentTarget);
              onAction(key, name);
            }}
          >
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Before a row goes, its focus goes to its neighbour's button, or to the heading of the part. */
function leave(button: HTMLElement): void {
  const row = button.closest('li');
  const heir =
    row?.nextElementSibling?.querySelector('button') ??
    row?.previousElementSibling?.querySelector('button') ??
    button.closest('section')?.querySelector<HTMLElement>('h2');
  heir?.focus();
}

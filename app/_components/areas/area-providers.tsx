import type { Area } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";
import { Provenance } from "../words/provenance.tsx";

type Props = { providers: NonNullable<Area["providers"]>; council: string; context: RenderContext };

/** Who runs the service, as each source names it and for what; sources that differ stand side by side. */
export function AreaProviders({ providers, council, context }: Props) {
  if (providers.length === 0) return <p>We have not found who runs the service for {council}.</p>;
  return (
    <dl className="contacts">
      {providers.map((provider) => (
        <div key={`${provider.publishedBy} ${provider.publishedAt} ${provider.name}`}>
          <dt>{`Service, as ${provider.publishedBy} names it`}</dt>
          <dd>
            <p className="contact-value">{provider.name}</p>
            {provider.for && (
              <p>
                Named for <Inline words={provider.for} context={context} />.
              </p>
            )}
            <Provenance from={provider} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

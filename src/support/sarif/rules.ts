import type { Finding, RuleCard } from '../../model.js';
import { sarifMarkdown, sarifText } from '../sinks/sarif.js';
import type { SarifRule } from './shape.js';

/** The rules that findings name, in the order of their first finding; a rule without a card has only its id. */
export function sarifRules(findings: readonly Finding[], cards: readonly RuleCard[]): SarifRule[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return [...new Set(findings.map((finding) => finding.rule))].map((id) =>
    sarifRule(byId.get(id) ?? { id, title: id, gap: 'tools', description: id }),
  );
}

function sarifRule({ id, title, gap, description }: RuleCard): SarifRule {
  return {
    id: sarifText(id),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(firstParagraph(description)) },
    help: { text: sarifText(description.replaceAll(/\s+/g, ' ')), markdown: sarifMarkdown(description) },
    properties: { tags: [sarifText('parity'), sarifText(gap)] },
  };
}

const firstParagraph = (text: string): string => text.split('\n\n', 1)[0]?.replaceAll('\n', ' ') ?? '';

import { data, Evaluator, type Expr, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  type ExprVisitor,
  IndexAccess,
  Literal,
  Star,
} from '@actions/expressions/ast';
import { TokenType } from '@actions/expressions/lexer';
import { equals, falsy } from '@actions/expressions/result';
import { type Data, isComplete, unknown } from './data.js';

/** The contexts that are known, by lower-case name: `matrix`, `inputs`, `env` … Every other one is unknown. */
export type Scope = ReadonlyMap<string, Data>;

const contexts = 'github inputs vars needs strategy matrix env secrets runner job steps jobs'.split(' ');
const statusFunctions = ['always', 'success', 'failure', 'cancelled', 'hashFiles'].map((name) => ({
  name,
  description: '',
  minArgs: 0,
  maxArgs: 255,
  call: () =>
    name === 'hashFiles' || name === 'cancelled' ? unknown : new data.BooleanData(name !== 'failure'),
}));
const functions = new Map(statusFunctions.map((one) => [one.name.toLowerCase(), one]));
const nothing = new data.Dictionary();
const parsed = new Map<string, Expr | null>();
const mostParsed = 2000;

/**
 * What an expression gives as far as it is known without running anything; `unknown` otherwise.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 *
 * `a || b` with an unknown `a` gives b, the default that was written for it. `a && b` with an unknown `a` gives b
 * too, as the one thing that may come of it, but `a && b || c` is unknown then.
 */
export function evaluate(source: string, scope: Scope): Data {
  const expression = parse(source);
  if (!expression) return unknown;
  try {
    return expression.accept(visitorOf(scope)) ?? unknown;
  } catch {
    return unknown;
  }
}

function parse(source: string): Expr | null {
  const before = parsed.get(source);
  if (before !== undefined) return before;
  let expression: Expr | null = null;
  try {
    expression = new Parser(new Lexer(source).lex().tokens, contexts, statusFunctions).parse() ?? null;
  } catch {
    // An expression that GitHub would refuse, or that asks for more than its limits, says nothing.
  }
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(source, expression);
  return expression;
}

function visitorOf(scope: Scope): ExprVisitor<Data> {
  /** Values that came out of `unknown && value`. */
  const doubtful = new Set<Data>();
  const visit = (expression: Expr): Data => expression.accept(visitor) ?? unknown;
  const visitor: ExprVisitor<Data> = {
    visitLiteral: (literal) => literal.literal,
    visitGrouping: (grouping) => visit(grouping.group),
    visitContextAccess: (access) => scope.get(access.name.lexeme.toLowerCase()) ?? unknown,
    visitIndexAccess: (access) => index(access, visit),
    visitUnary: (unary) => {
      const value = visit(unary.expr);
      return value === unknown ? unknown : new data.BooleanData(falsy(value));
    },
    visitBinary: (binary) => compare(binary, visit(binary.left), visit(binary.right)),
    visitLogical: (logical) =>
      logical.operator.type === TokenType.OR
        ? either(logical.args, visit, doubtful)
        : both(logical.args, visit, doubtful),
    visitFunctionCall: (call) => {
      const name = call.functionName.lexeme.toLowerCase();
      const values = call.args.map(visit);
      if (values.includes(unknown)) return unknown;
      const known = Object.hasOwn(wellKnownFunctions, name) ? wellKnownFunctions[name] : functions.get(name);
      return known?.call(...values) ?? unknown;
    },
  };
  return visitor;
}

function index({ expr, index: at }: IndexAccess, visit: (expression: Expr) => Data): Data {
  const whole = visit(expr);
  if (whole === unknown) return unknown;
  if (!(at instanceof Star)) {
    const key = visit(at);
    if (key === unknown) return unknown;
    const open = expr instanceof ContextAccess && !isComplete(whole);
    if (open && whole.kind === data.Kind.Dictionary && dictionaryValue(whole, key) === undefined)
      return unknown;
    return new Evaluator(new IndexAccess(literal(whole, expr), literal(key, expr)), nothing).evaluate();
  }
  return new Evaluator(new IndexAccess(literal(whole, expr), at), nothing).evaluate();
}

const dictionaryValue = (whole: Data, key: Data) => (whole as data.Dictionary).get(key.coerceString());

// The evaluator never looks at a literal's token.
const literal = (value: Data, near: Expr): Literal => new Literal(value, (near as ContextAccess).name);

function compare({ operator, left }: Binary, a: Data, b: Data): Data {
  if (a === unknown || b === unknown) return unknown;
  if (operator.type === TokenType.EQUAL_EQUAL) return new data.BooleanData(equals(a, b));
  if (operator.type === TokenType.BANG_EQUAL) return new data.BooleanData(!equals(a, b));
  return new Evaluator(new Binary(literal(a, left), operator, literal(b, left)), nothing).evaluate();
}

type Visit = (expression: Expr) => Data;

function both(args: readonly Expr[], visit: Visit, doubtful: Set<Data>): Data {
  let last = unknown;
  let doubt = false;
  for (const one of args) {
    last = visit(one);
    if (last === unknown) doubt = true;
    else if (falsy(last)) return last;
  }
  if (doubt && last !== unknown) doubtful.add(last);
  return last;
}

function either(args: readonly Expr[], visit: Visit, doubtful: Set<Data>): Data {
  let maybe: Data | null = null;
  let last = unknown;
  for (const one of args) {
    last = visit(one);
    if (last === unknown || falsy(last)) continue;
    if (!doubtful.has(last)) return maybe && !equals(maybe, last) ? unknown : last;
    if (maybe) return unknown;
    maybe = last;
  }
  return maybe ?? last;
}

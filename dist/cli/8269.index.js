export const id = 8269;
export const ids = [8269];
export const modules = {

/***/ 48269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rubySteps: () => (/* binding */ rubySteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Ruby: what changes from one version to the next. */
const rubySteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('ruby', [
    {
        id: 'ruby-2.7-3.1-keyword-arguments',
        from: '2.7',
        to: '3.0',
        effect: 'removes',
        title: 'A hash is no longer turned into keyword arguments (3.0)',
        bites: 'method(options_hash) works on 2.7 (with a warning) and raises ArgumentError on 3.x.',
        severity: 'high',
        areas: ['runtime'],
        sources: [
            'https://www.ruby-lang.org/en/news/2019/12/12/separation-of-positional-and-keyword-arguments-in-ruby-3-0/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('ruby', 'def g(k:) k end; opts={k: 2}; begin; puts g(opts); rescue ArgumentError => e; puts "ArgumentError"; end', '2', 'ArgumentError'),
        ran: 'ruby 2.7.4, ruby 3.1.2',
    },
    {
        id: 'ruby-2.7-3.1-psych-4',
        from: '3.0',
        to: '3.1',
        effect: 'removes',
        title: 'YAML.load is safe by default from 3.1 (Psych 4)',
        bites: 'Aliases in database.yml and symbols/dates raise BadAlias or DisallowedClass.',
        severity: 'high',
        areas: ['runtime', 'migrations'],
        sources: ['https://www.ruby-lang.org/en/news/2021/12/25/ruby-3-1-0-released/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('ruby', 'require "yaml"; begin; p YAML.load("a: &x 1\\nb: *x\\n"); rescue Exception => e; puts e.class; end', '{"a"=>1, "b"=>1}', 'Psych::BadAlias'),
        ran: 'ruby 2.7.4, ruby 3.1.2',
    },
    {
        id: 'ruby-2.7-3.1-uri-escape',
        from: '2.7',
        to: '3.0',
        effect: 'removes',
        title: 'URI.escape was removed in 3.0',
        bites: 'NoMethodError.',
        severity: 'medium',
        areas: ['runtime'],
        evidence: /\bURI\.(?:un)?escape\b/,
        sources: ['https://www.ruby-lang.org/en/news/2020/12/25/ruby-3-0-0-released/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('ruby', 'require "uri"; begin; puts URI.escape("a b"); rescue NoMethodError; puts "NoMethodError"; end', '-e:1: warning: URI.escape is obsolete\na%20b', 'NoMethodError'),
        ran: 'ruby 2.7.4, ruby 3.1.2',
    },
    {
        id: 'ruby-3.1-3.3-exists-removed',
        from: '3.1',
        to: '3.2',
        effect: 'removes',
        title: 'File.exists?, Dir.exists?, Fixnum were removed in 3.2',
        bites: 'NoMethodError / NameError in older gems.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /\b(?:File|Dir)\.exists\?/,
        sources: ['https://www.ruby-lang.org/en/news/2022/12/25/ruby-3-2-0-released/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('ruby', 'begin; puts File.exists?("/"); rescue NoMethodError; puts "NoMethodError"; end', 'true', 'NoMethodError'),
        ran: 'ruby 3.1.2, ruby 3.3.8',
    },
    {
        id: 'ruby-3.1-3.3-struct-keywords',
        from: '3.1',
        to: '3.2',
        effect: 'changes',
        title: 'Struct.new(a: 1) with keywords fills the fields from 3.2',
        bites: 'On 3.1 the whole hash lands in the first field.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://www.ruby-lang.org/en/news/2022/12/25/ruby-3-2-0-released/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('ruby', 'puts Struct.new(:a, :b).new(a: 1, b: 2).inspect', '-e:1: warning: Passing only keyword arguments to Struct#initialize will behave differently from Ruby 3.2. Please use a Hash literal like .new({k: v}) instead of .new(k: v).\n#<struct a={:a=>1, :b=>2}, b=nil>', '#<struct a=1, b=2>'),
        ran: 'ruby 3.1.2, ruby 3.3.8',
    },
]);


/***/ }),

/***/ 3782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/** One statement with its result. */
const statement = (language, run, gives) => ({
    language,
    run,
    gives,
});
/** The same statement on both sides, with the two results. */
const both = (language, run, left, right) => ({
    left: { language, run, gives: left },
    right: { language, run, gives: right },
});
/** Another statement on each side. */
const sides = (left, right) => ({ left, right });
/** What differs between two engines; `instead`: in place of which of them the `others` of a behaviour stand. */
function pair(left, right, behaviours, instead = 'right') {
    return behaviours.map((one) => ({ others: [], ...one, kind: 'pair', left, right, instead }));
}
/** What changes between versions of an engine. */
function steps(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'step', engine }));
}
/** What differs between builds of an engine. */
function variants(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'variant', engine }));
}
/** What an engine's settings change. */
function settings(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'setting', engine }));
}


/***/ })

};

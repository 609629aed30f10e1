export const id = 3285;
export const ids = [3285];
export const modules = {

/***/ 73285:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   javaSteps: () => (/* binding */ javaSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Java: what changes from one version to the next. */
const javaSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('java', [
    {
        id: 'java-8-11-removed-ee',
        from: '10',
        to: '11',
        effect: 'removes',
        title: 'JAXB, JAX-WS, javax.activation and sun.misc.BASE64Encoder are gone from 11',
        bites: 'ClassNotFoundException at runtime.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /^import javax\.(?:xml\.bind|xml\.ws|activation)\./m,
        sources: ['https://openjdk.org/jeps/320'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'public class T{public static void main(String[] a)throws Exception{for(String c:new String[]{"javax.xml.bind.JAXBContext","sun.misc.BASE64Encoder"})try{System.out.println(Class.forName(c));}catch(ClassNotFoundException e){System.out.println("missing "+c);}}}', 'class javax.xml.bind.JAXBContext\nclass sun.misc.BASE64Encoder', 'missing javax.xml.bind.JAXBContext\nmissing sun.misc.BASE64Encoder'),
        ran: 'openjdk 1.8.0_504, openjdk 11.0.33-ea',
    },
    {
        id: 'java-8-11-cldr',
        from: '8',
        to: '9',
        effect: 'changes',
        title: 'Locale data come from CLDR from 9',
        bites: 'Dates, numbers and week rules format differently: "05-Sep-2024" becomes "5 Sep 2024".',
        severity: 'medium',
        areas: ['runtime', 'locale'],
        sources: ['https://openjdk.org/jeps/252'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'import java.time.*;import java.time.format.*;import java.util.*;public class T{public static void main(String[] a)throws Exception{System.out.println(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK).format(LocalDate.of(2024,9,5)));}}', '05-Sep-2024', '5 Sep 2024'),
        ran: 'openjdk 1.8.0_504, openjdk 11.0.33-ea',
    },
    {
        id: 'java-8-11-keystore-type',
        from: '8',
        to: '9',
        effect: 'changes',
        title: 'Default keystore type changes from JKS to PKCS12',
        bites: 'Code that relies on KeyStore.getDefaultType() reads or writes another format.',
        severity: 'low',
        areas: ['runtime', 'auth'],
        sources: ['https://openjdk.org/jeps/229'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'public class T{public static void main(String[] a)throws Exception{System.out.println(java.security.KeyStore.getDefaultType());}}', 'jks', 'pkcs12'),
        ran: 'openjdk 1.8.0_504, openjdk 11.0.33-ea',
    },
    {
        id: 'java-11-17-strong-encapsulation',
        from: '15',
        to: '16',
        effect: 'removes',
        title: 'Reflection into JDK internals fails from 16/17',
        bites: 'Old serializers, mocking and ORM libraries raise InaccessibleObjectException (only a warning on 11).',
        severity: 'high',
        areas: ['runtime'],
        sources: ['https://openjdk.org/jeps/403'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'public class T{public static void main(String[] a)throws Exception{java.lang.reflect.Field f=String.class.getDeclaredField("value");f.setAccessible(true);System.out.println("ok");}}', 'WARNING: An illegal reflective access operation has occurred\nWARNING: Illegal reflective access by T (file:j/) to field java.lang.String.value\nWARNING: Please consider reporting this to the maintainers of T\nWARNING: Use --illegal-access=warn to enable warnings of further illegal reflective access operations\nWARNING: All illegal access operations will be denied in a future release\nok', 'Exception in thread "main" java.lang.reflect.InaccessibleObjectException: Unable to make field private final byte[] java.lang.String.value accessible: module java.base does not "opens java.lang" to unnamed module @16c4b86b\n\tat java.base/java.lang.reflect.AccessibleObject.checkCanSetAccessible(AccessibleObject.java:354)\n\tat java.base/java.lang.reflect.AccessibleObject.checkCanSetAccessible(AccessibleObject.java:297)\n\tat java.base/java.lang.reflect.Field.checkCanSetAccessible(Field.java:178)\n\tat j'),
        ran: 'openjdk 11.0.33-ea, openjdk 17.0.21.0.3',
    },
    {
        id: 'java-11-17-nashorn',
        from: '14',
        to: '15',
        effect: 'removes',
        title: 'Nashorn JavaScript was removed in 15',
        bites: 'getEngineByName("nashorn") returns null.',
        severity: 'medium',
        areas: ['runtime'],
        evidence: /\bgetEngineByName\("(?:nashorn|JavaScript)"\)/,
        sources: ['https://openjdk.org/jeps/372'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'public class T{public static void main(String[] a)throws Exception{System.out.println(new javax.script.ScriptEngineManager().getEngineByName("nashorn")!=null);}}', 'Warning: Nashorn engine is planned to be removed from a future JDK release\ntrue', 'false'),
        ran: 'openjdk 11.0.33-ea, openjdk 17.0.21.0.3',
    },
    {
        id: 'java-17-21-default-charset',
        from: '17',
        to: '18',
        effect: 'changes',
        title: 'The default charset is UTF-8 from 18, whatever the locale',
        bites: 'In a container with LANG=C, 17 and older read and write files as US-ASCII, 21 as UTF-8.',
        severity: 'high',
        areas: ['runtime', 'locale'],
        sources: ['https://openjdk.org/jeps/400'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'import java.nio.charset.*;public class T{public static void main(String[] a)throws Exception{System.out.println(Charset.defaultCharset());}}', 'US-ASCII', 'UTF-8'),
        ran: 'openjdk 17.0.21.0.3, openjdk 21.0.13.0.3',
    },
    {
        id: 'java-17-21-narrow-space',
        from: '19',
        to: '20',
        effect: 'changes',
        title: 'Localized times use a narrow no-break space (U+202F) from 20',
        bites: 'Formatting "1:05 PM" yields another character; parsing user input or golden files with a normal space fails.',
        severity: 'high',
        areas: ['runtime', 'locale'],
        sources: ['https://bugs.openjdk.org/browse/JDK-8304925'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'import java.time.*;import java.time.format.*;import java.util.*;public class T{public static void main(String[] a)throws Exception{System.out.println((int)DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.US).format(LocalTime.of(13,5)).charAt(4));}}', '32', '8239'),
        ran: 'openjdk 17.0.21.0.3, openjdk 21.0.13.0.3',
    },
    {
        id: 'java-17-21-double-tostring',
        from: '18',
        to: '19',
        effect: 'changes',
        title: 'Double.toString gives the shortest form from 19',
        bites: '1.0E23 instead of 9.999999999999999E22: string comparisons and snapshots change.',
        severity: 'low',
        areas: ['runtime'],
        sources: ['https://bugs.openjdk.org/browse/JDK-4511638'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('java', 'public class T{public static void main(String[] a)throws Exception{System.out.println(1.0E23);}}', '9.999999999999999E22', '1.0E23'),
        ran: 'openjdk 17.0.21.0.3, openjdk 21.0.13.0.3',
    },
    {
        id: 'java-21-25-security-manager',
        from: '23',
        to: '24',
        effect: 'removes',
        title: 'The Security Manager is permanently disabled from 24',
        bites: 'Enabling it fails: -Djava.security.manager stops the JVM with an error on 25.',
        severity: 'medium',
        areas: ['runtime', 'auth'],
        sources: ['https://openjdk.org/jeps/486'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('shell', 'java -Djava.security.manager -version', 'OpenJDK 64-Bit Server VM\u2026', 'Error occurred during initialization of VM\njava.lang.Error: A command line option has attempted to allow or enable the Security Manager. Enabling a Security Manager is not supported.'),
        ran: 'openjdk 21, openjdk 25',
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

/// Annotations that declare Bao models. All have [java.lang.annotation.RetentionPolicy#CLASS]
/// retention, so that a model may come from a jar; nothing reads them at run time.
package dev.bao.annotations;

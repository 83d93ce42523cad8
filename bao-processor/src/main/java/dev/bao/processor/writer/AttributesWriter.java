package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.NestedDescriptor;
import dev.bao.processor.descriptor.ValueType;
import javax.lang.model.element.Modifier;

/// Writes `TaskAttributes`.
final class AttributesWriter extends ClassWriter {

  private final Codec codec;
  private final AttributeCode code;

  AttributesWriter(ModelDescriptor model) {
    super(model);
    this.codec = Codec.outside(model);
    this.code = new AttributeCode(model.type(), model.generated("Attributes"), codec);
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start("Attributes", "The attributes of " + link() + " items, for conditions and filters.");
    model.components().forEach(component -> type.addField(attribute(component)));
    type.addMethod(privateConstructor());
    model.nested().forEach(nested -> type.addType(nested(nested)));
    return type.build();
  }

  private FieldSpec attribute(ComponentDescriptor component) {
    CodeBlock name = CodeBlock.of("$S", component.attribute());
    CodeBlock at =
        component.type() instanceof ValueType.Nested
            ? CodeBlock.of("$T.of($L)", Types.DOCUMENT_PATH, name)
            : name;
    return FieldSpec.builder(code.type(component.type()), Names.constant(component.name()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc(component))
        .initializer(code.make(component.type(), at, path(component)))
        .build();
  }

  private static String javadoc(ComponentDescriptor component) {
    return component.attribute().equals(component.name())
        ? "`" + component.name() + "`"
        : "`" + component.name() + "`, stored as `" + component.attribute() + "`";
  }

  /// The attributes of a record within the record, wherever in it that stands.
  private TypeSpec nested(NestedDescriptor nested) {
    ClassName record = nested.type().typeName();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(code.nested(nested.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "$L",
                "The attributes of "
                    + Names.withArticle("[" + String.join(".", record.simpleNames()) + "]")
                    + " within "
                    + Names.withArticle(link())
                    + ".")
            .superclass(Types.of(Types.ATTRIBUTE, model.type(), record))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Types.DOCUMENT_PATH, "at")
                    .addParameter(String.class, "path")
                    .addStatement("super(at, path, $L)", codec.encoder(nested.type()))
                    .build());
    nested.components().forEach(component -> type.addMethod(accessorOf(component)));
    return type.build();
  }

  private MethodSpec accessorOf(ComponentDescriptor component) {
    CodeBlock at = CodeBlock.of("at($S)", component.attribute());
    CodeBlock path = CodeBlock.of("path($S)", component.name());
    return publicMethod(component.name(), code.type(component.type()), javadoc(component))
        .addStatement("return $L", code.make(component.type(), at, path))
        .build();
  }
}

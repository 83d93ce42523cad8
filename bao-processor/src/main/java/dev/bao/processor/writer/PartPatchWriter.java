package dev.bao.processor.writer;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ValueType;
import java.util.Arrays;
import java.util.LinkedHashSet;

/// Writes the methods of a patch that change a part of a value: elements of sets and lists, entries
/// of maps, components of nested records.
///
/// @param update the class of the model's patches, which has a class for each nested record
/// @param patch the class that the methods stand in
/// @param codec the expressions that write values
record PartPatchWriter(ClassName update, ClassName patch, Codec codec) {

  private static final String COUNTS_AS_EMPTY = "; an absent one counts as empty.";
  private static final String MUST_BE_THERE = ", which must be there; counted from 0.";

  /// The class of the patches of a nested record.
  ClassName nested(ValueType.Nested nested) {
    return update.nestedClass(nested.codec() + "Patch");
  }

  /// Adds the methods of a component.
  ///
  /// @param path an expression of its path
  void addTo(TypeSpec.Builder type, ComponentDescriptor component, CodeBlock path) {
    switch (component.type()) {
      case ValueType.SetOf set when patch.equals(update) -> addSet(type, component, set, path);
      case ValueType.ListOf list -> addList(type, component, list, path);
      case ValueType.MapOf map -> {
        type.addMethod(putEntry(component, map, path));
        type.addMethod(removeEntry(component));
      }
      case ValueType.Nested nested -> type.addMethod(parts(component, nested));
      default -> {
        // A single value has no parts; and DynamoDB adds to and removes from whole attributes only.
      }
    }
  }

  private void addSet(
      TypeSpec.Builder type, ComponentDescriptor component, ValueType.SetOf set, CodeBlock path) {
    for (String verb : new String[] {"add", "remove"}) {
      String name = Names.of(verb, component);
      String javadoc =
          verb.equals("add")
              ? "Adds elements to `" + component.name() + "`" + COUNTS_AS_EMPTY
              : "Removes elements from `" + component.name() + "`, as far as it has them.";
      type.addMethod(
          method(name, javadoc)
              .addParameter(set.typeName(), "elements")
              .addStatement(
                  "$LElements($S, $L)",
                  verb,
                  component.attribute(),
                  codec.encode(set, CodeBlock.of("elements"), path))
              .addStatement("return this")
              .build());
      type.addMethod(
          varargs(
              name,
              javadoc,
              set.element().boxed(),
              CodeBlock.of("new $T<>($T.asList(elements))", LinkedHashSet.class, Arrays.class)));
    }
  }

  private void addList(
      TypeSpec.Builder type, ComponentDescriptor component, ValueType.ListOf list, CodeBlock path) {
    for (String verb : new String[] {"append", "prepend"}) {
      String name = Names.of(verb, component);
      String where = verb.equals("append") ? "behind" : "before";
      String javadoc =
          "Adds elements " + where + " those of `" + component.name() + "`" + COUNTS_AS_EMPTY;
      type.addMethod(
          method(name, javadoc)
              .addParameter(list.typeName(), "elements")
              .addStatement(
                  "$L($S, $L)",
                  verb,
                  component.attribute(),
                  codec.encode(list, CodeBlock.of("elements"), path))
              .addStatement("return this")
              .build());
      TypeName element = list.element().boxed();
      if (!(element instanceof ParameterizedTypeName)) {
        type.addMethod(
            varargs(name, javadoc, element, CodeBlock.of("$T.asList(elements)", Arrays.class)));
      }
    }
    type.addMethod(setElement(component, list, path)).addMethod(removeElement(component));
  }

  private MethodSpec varargs(String name, String javadoc, TypeName element, CodeBlock elements) {
    return method(name, javadoc)
        .addParameter(ArrayTypeName.of(element), "elements")
        .varargs()
        .addStatement("return $L($L)", name, elements)
        .build();
  }

  private MethodSpec setElement(
      ComponentDescriptor component, ValueType.ListOf list, CodeBlock path) {
    return method(
            Names.of("set", component),
            "Sets an element of `" + component.name() + "`" + MUST_BE_THERE)
        .addParameter(int.class, "index")
        .addParameter(list.element().unboxed(), "element")
        .addStatement(
            "setElement($S, index, $L)",
            component.attribute(),
            codec.encode(list.element(), CodeBlock.of("element"), path))
        .addStatement("return this")
        .build();
  }

  private MethodSpec removeElement(ComponentDescriptor component) {
    return method(
            Names.of("remove", component),
            "Removes an element of `" + component.name() + "`" + MUST_BE_THERE)
        .addParameter(int.class, "index")
        .addStatement("setElement($S, index, null)", component.attribute())
        .addStatement("return this")
        .build();
  }

  private MethodSpec putEntry(ComponentDescriptor component, ValueType.MapOf map, CodeBlock path) {
    return method(
            Names.of("put", component),
            "Puts an entry into `" + component.name() + "`" + COUNTS_AS_EMPTY)
        .addParameter(String.class, "key")
        .addParameter(map.value().unboxed(), "entry")
        .addStatement(
            "setEntry($S, key, $L)",
            component.attribute(),
            codec.encode(map.value(), CodeBlock.of("entry"), path))
        .addStatement("return this")
        .build();
  }

  private MethodSpec removeEntry(ComponentDescriptor component) {
    return method(
            Names.of("remove", component),
            "Removes the entry of a key from `" + component.name() + "`, if it is there.")
        .addParameter(String.class, "key")
        .addStatement("setEntry($S, key, null)", component.attribute())
        .addStatement("return this")
        .build();
  }

  private MethodSpec parts(ComponentDescriptor component, ValueType.Nested nested) {
    return method(
            component.name(),
            "Changes what the patch names of `" + component.name() + "`, which must be there.")
        .addParameter(Types.consumer(nested(nested)), "patch")
        .addStatement(
            "patch.accept(new $T(within($S, $S)))",
            nested(nested),
            component.attribute(),
            component.name())
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder method(String name, String javadoc) {
    return ClassWriter.publicMethod(name, patch, javadoc);
  }
}
